import type { Text } from '../i18n/text.ts';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';

/** Every mark, from worst to best; "not applicable" says nothing about how well things stand. */
export const marks = ['blocker', 'gap', 'unknown', 'open', 'partly', 'settled', 'not-applicable'] as const;

/** What an answer amounts to, as shown on the board and printed. */
export type Mark = (typeof marks)[number];

/** The result of one question. An answer given to a question whose meaning has changed since counts as open. */
export function outcome(question: Question, answer: Answer | undefined): Mark {
  if (!answer || answer.semanticRev !== question.semanticRev) return 'open';
  switch (answer.state) {
    case null:
      return 'open';
    case 'yes':
      return 'settled';
    case 'partly':
      return 'partly';
    case 'no':
      return question.severity === 'blocker' ? 'blocker' : 'gap';
    case 'unknown':
      return 'unknown';
    case 'not-applicable':
      return saysWhyNot(question, answer) ? 'not-applicable' : 'open';
  }
}

/** The worst of several marks, for a duty that several questions answer; `undefined` when there are none. */
export function worst(of: Iterable<Mark>): Mark | undefined {
  const present = new Set(of);
  return marks.find((mark) => present.has(mark));
}

export interface Missing {
  readonly what: 'choice' | 'reconfirmation' | 'reason' | 'who' | 'by' | 'evidence' | 'renewal';
  /** For `evidence` and `renewal`: the hint that nothing is attached to, or nothing that is still good. */
  readonly hintId?: string;
  readonly text: Text;
}

/**
 * What the answer still needs to be complete; empty when nothing. An incomplete answer keeps its mark.
 * `attached` holds the `hintId` of each piece of evidence attached to this answer, and whether one of them is good.
 */
export function missing(
  question: Question,
  answer: Answer | undefined,
  attached: ReadonlyMap<string, boolean>,
): readonly Missing[] {
  if (!answer || answer.state === null) return [needs.choice];
  if (answer.semanticRev !== question.semanticRev) return [needs.reconfirmation];
  switch (answer.state) {
    case 'yes':
      return missingEvidence(question, attached);
    case 'partly':
    case 'no':
      return answer.reason.trim() ? [] : [needs.reason];
    case 'unknown':
      return [...(answer.unknownWho?.trim() ? [] : [needs.who]), ...(answer.unknownBy ? [] : [needs.by])];
    case 'not-applicable':
      return saysWhyNot(question, answer) ? [] : [needs.whyNot];
  }
}

function saysWhyNot(question: Question, answer: Answer): boolean {
  const offered = question.notApplicable?.some(({ id }) => id === answer.naReasonId) ?? false;
  return offered || answer.reason.trim() !== '';
}

function missingEvidence(question: Question, attached: ReadonlyMap<string, boolean>): readonly Missing[] {
  return question.evidence
    .filter(({ id, need }) => need === 'must' && !attached.get(id))
    .map(({ id, label }) =>
      attached.has(id)
        ? {
            what: 'renewal',
            hintId: id,
            text: { zh: `附的已过有效期：${label.zh}`, en: `Attached, but no longer valid: ${label.en}` },
          }
        : {
            what: 'evidence',
            hintId: id,
            text: { zh: `还没附上：${label.zh}`, en: `Not attached yet: ${label.en}` },
          },
    );
}

const needs = {
  choice: { what: 'choice', text: { zh: '还没选答案', en: 'No answer chosen yet' } },
  reconfirmation: {
    what: 'reconfirmation',
    text: {
      zh: '题目的意思改了，请再看一遍并重新选择',
      en: 'The question now means something else: please read it again and choose anew',
    },
  },
  reason: {
    what: 'reason',
    text: { zh: '写一句：差在哪里、为什么', en: 'Say in a sentence what is lacking, and why' },
  },
  whyNot: {
    what: 'reason',
    text: {
      zh: '写明为什么不适用，否则仍算未作答',
      en: 'Say why it does not apply; until then it counts as undecided',
    },
  },
  who: { what: 'who', text: { zh: '写明该问谁', en: 'Say who would know' } },
  by: { what: 'by', text: { zh: '写明哪天前问清', en: 'Say by which day they will be asked' } },
} as const satisfies Record<string, Missing>;
