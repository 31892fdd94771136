import type { EvidenceView } from '../../lib/cases/case-view.ts';
import type { EvidenceHolder } from '../../lib/cases/evidence-places.ts';
import type { EvidenceHint } from '../../lib/checklist/question.ts';
import { placeId } from './evidence-words.ts';

/** What can be attached, and where. */
export interface Known {
  /** Every piece of evidence of the case. */
  readonly evidence: readonly EvidenceView[];
  readonly caseId: string;
  /** Where it is to be attached. */
  readonly holder: EvidenceHolder;
  /** The typical evidence that a file may stand for there. */
  readonly hints?: readonly EvidenceHint[];
}

/** Evidence that can be attached there, as this typical evidence or as any other: what stands for another one stays that. */
export function offeredAs({ evidence, caseId, holder }: Known, hintId: string): readonly EvidenceView[] {
  const here = placeId(caseId, holder);
  return evidence.filter((file) => {
    const isHere = file.places.some(({ id }) => id === here);
    if (hintId === '') return !isHere;
    return file.hintId === undefined || (file.hintId === hintId && !isHere);
  });
}
