import { NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import type { LabelWord } from '../../lib/cases/label-word.ts';
import { addLabelWord } from '../../lib/cases/label-words.ts';
import { labelMeaning } from '../../lib/detection/own-labels.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { languageTag } from '../../lib/i18n/text.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useMeaning } from './use-meaning.ts';
import { useOwnLabels } from './use-own-labels.ts';

interface Props {
  readonly caseId: string;
  readonly own: readonly LabelWord[];
}

/** A word and what it means; as it is typed, what it means today. */
export function AddLabelWord({ caseId, own }: Props) {
  const { messages, say, language } = usePreferences();
  const words = messages.inventory.labelWords;
  const store = useStore();
  const [word, setWord] = useState('');
  const [type, setType] = useState('');
  const [error, setError] = useState<AppError>();
  const today = useToday(word, own);
  const kinds = [...recognizers.values()]
    .map(({ id, label }) => ({ value: id, label: say(label) }))
    .sort((a, b) => a.label.localeCompare(b.label, languageTag(language)));
  const add = async (event: FormEvent) => {
    event.preventDefault();
    setError(undefined);
    try {
      await addLabelWord(store, caseId, { word, type: type || null });
      setWord('');
    } catch (problem) {
      if (!(problem instanceof AppError)) throw problem;
      setError(problem);
    }
  };
  return (
    <form className="add-word" noValidate onSubmit={(event) => void add(event)}>
      <TextInput
        label={words.word}
        placeholder={words.wordHint}
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
        error={error && say(error.text)}
      />
      <NativeSelect
        label={words.means}
        value={type}
        onChange={(event) => setType(event.currentTarget.value)}
        data={[{ value: '', label: words.nothing }, ...kinds]}
      />
      <button type="submit" className="btn">
        {words.add}
      </button>
      <p className="small quiet today" role="status">
        {today}
      </p>
    </form>
  );
}

function useToday(label: string, own: readonly LabelWord[]): string {
  const { messages } = usePreferences();
  const words = messages.inventory.labelWords;
  const labels = useOwnLabels(own);
  const meaning = useMeaning();
  if (label.trim() === '') return '';
  const today = labelMeaning(label.trim(), labels);
  if (today === null) return words.unknown;
  return (today.own ? words.nowOwn : words.now)(today.word, meaning(today.types));
}
