import type { Answer } from '../../lib/checklist/answer.ts';
import type { Question, Section } from '../../lib/checklist/question.ts';

const same = (words: string) => ({ zh: words, en: words });

/** A question that applies to everyone, with nothing special about it. */
export function questionOf(part: Partial<Question> & { readonly id: string }): Question {
  return {
    rev: 1,
    semanticRev: 1,
    text: same(`text of ${part.id}`),
    choices: { yes: same('all'), partly: same('some'), no: same('none') },
    severity: 'major',
    evidence: [],
    cites: [],
    help: { task: same('task'), why: same('why'), counts: [], countsNot: [], where: same('where') },
    gap: same(`gap of ${part.id}`),
    action: same(`action of ${part.id}`),
    owner: 'legal',
    due: { before: 'crmContractEnds', days: 10 },
    duties: [],
    ...part,
  };
}

export function answerOf(questionId: string, part: Partial<Answer>): Answer {
  return {
    id: `case-1:${questionId}`,
    caseId: 'case-1',
    questionId,
    questionRev: 1,
    semanticRev: 1,
    packVersion: '2026.11',
    state: null,
    reason: '',
    note: '',
    owner: '',
    evidenceIds: [],
    createdAt: '2026-11-22T08:00:00.000Z',
    updatedAt: '2026-11-22T08:00:00.000Z',
    updatedBy: 'operator',
    deviceId: 'device-1',
    seq: 1,
    ...part,
  };
}

export function sectionOf(id: string, order: number, questions: readonly Question[]): Section {
  return { id, order, title: same(id), intro: same(id), questions };
}
