import { useMemo } from 'react';
import type { LabelWord } from '../../lib/cases/label-word.ts';
import { ownLabelsOf } from '../../lib/detection/own-labels.ts';
import type { OwnLabels } from '../../lib/detection/recognizer.ts';

/** The case's label words as the detector takes them: the same object as long as no word changes. */
export function useOwnLabels(words: readonly LabelWord[] = []): OwnLabels | undefined {
  // A case is read anew with every change of it, and pages are scanned anew with every change of the words.
  const content = JSON.stringify(words.map(({ word, type }) => ({ word, type })));
  return useMemo(() => ownLabelsOf(JSON.parse(content)), [content]);
}
