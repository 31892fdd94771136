import { answerId } from '../../lib/cases/answers.ts';
import type { EvidenceView } from '../../lib/cases/case-view.ts';
import type { EvidenceHolder } from '../../lib/cases/evidence-places.ts';
import { usePreferences } from '../preferences.tsx';

/** The id by which `EvidenceView.places` names the answer, data set or register row. */
export const placeId = (caseId: string, { question, dataSet, entry }: EvidenceHolder): string | undefined =>
  question ? answerId(caseId, question.id) : (dataSet ?? entry)?.id;

/** Says where a piece of evidence is attached: the questions and data sets in quotation marks, where they have none themselves; empty when nowhere. */
export function usePlaces(): (places: EvidenceView['places']) => string {
  const { messages, say } = usePreferences();
  return (places) =>
    places.map(({ title }) => messages.checklist.place(say(title))).join(messages.shell.comma);
}
