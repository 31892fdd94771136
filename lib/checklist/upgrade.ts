import type { Answer } from './answer.ts';
import type { PackIndex, PackQuestion } from './pack-index.ts';

export const changeKinds = ['meaning', 'split', 'merged', 'retired', 'added', 'wording'] as const;

/** One difference between two editions. Every question is named in at most one change. */
export interface PackChange {
  /**
   * `meaning`: earlier answers need confirming anew. `split`, `merged`, `retired`: the old question is asked no more.
   * `wording`: answers stand.
   */
  readonly kind: (typeof changeKinds)[number];
  /** The question asked before; of `added` ones, and of the one that others were merged into, none. */
  readonly before: readonly string[];
  /** The questions asked now. */
  readonly after: readonly string[];
}

/** What differs from one edition to another: by kind, in checklist order. Empty when nothing a person sees does. */
export function comparePacks(before: PackIndex, after: PackIndex): readonly PackChange[] {
  const asked = (pack: PackIndex) =>
    new Map(pack.questions.filter(({ retired }) => !retired).map((question) => [question.id, question]));
  const [old, now] = [asked(before), asked(after)];
  const split = splits(old, now);
  const merged = mergers(old, now, after).filter((change) => !touches(split, change));
  const reshaped = [...split, ...merged];
  const replaced = [...old.keys()]
    .filter((id) => !now.has(id))
    .map((id): PackChange => ({ kind: 'retired', before: [id], after: heir(after, now, id) }))
    .filter((change) => !touches(reshaped, { ...change, after: [] }))
    .map((change) => (touches(reshaped, change) ? { ...change, after: [] } : change));
  const named = new Set([...reshaped, ...replaced].flatMap((change) => [...change.before, ...change.after]));
  const added = [...now.keys()]
    .filter((id) => !old.has(id) && !named.has(id))
    .map((id): PackChange => ({ kind: 'added', before: [], after: [id] }));
  const edited = [...now.values()]
    .filter(({ id }) => !named.has(id))
    .flatMap((question) => edit(old.get(question.id), question) ?? []);
  const all = [...reshaped, ...replaced, ...added, ...edited];
  return changeKinds.flatMap((kind) => all.filter((change) => change.kind === kind));
}

function touches(changes: readonly PackChange[], { before, after }: PackChange): boolean {
  const named = new Set(changes.flatMap((change) => [...change.before, ...change.after]));
  return [...before, ...after].some((id) => named.has(id));
}

type Asked = ReadonlyMap<string, PackQuestion>;

function splits(old: Asked, now: Asked): readonly PackChange[] {
  return [...old.keys()].flatMap((id) => {
    const into = [...now.values()].filter(({ splitFrom }) => splitFrom === id).map((part) => part.id);
    const fresh = into.filter((part) => !old.has(part));
    return now.has(id) || fresh.length === 0 ? [] : [{ kind: 'split' as const, before: [id], after: fresh }];
  });
}

function mergers(old: Asked, now: Asked, after: PackIndex): readonly PackChange[] {
  return [...now.keys()].flatMap((id) => {
    const from = after.questions
      .filter(({ retired, replacedBy }) => retired && replacedBy === id)
      .map((question) => question.id)
      .filter((one) => old.has(one) && !isSplit(now, one));
    // One question that takes the place of one other is no merger, unless it was asked before as well.
    const count = from.length + (old.has(id) ? 1 : 0);
    return from.length === 0 || count < 2
      ? []
      : [{ kind: 'merged' as const, before: old.has(id) ? [id, ...from] : from, after: [id] }];
  });
}

const isSplit = (now: Asked, id: string) => [...now.values()].some(({ splitFrom }) => splitFrom === id);

function heir(after: PackIndex, now: Asked, id: string): readonly string[] {
  const replacedBy = after.questions.find((question) => question.id === id)?.replacedBy;
  return replacedBy !== undefined && now.has(replacedBy) ? [replacedBy] : [];
}

function edit(old: PackQuestion | undefined, { id, ...now }: PackQuestion): PackChange | undefined {
  if (!old) return undefined;
  if (old.semanticRev !== now.semanticRev) return { kind: 'meaning', before: [id], after: [id] };
  const reworded = old.rev !== now.rev || old.texts !== now.texts;
  return reworded ? { kind: 'wording', before: [id], after: [id] } : undefined;
}

/** An answer that a change concerns, and what the upgrade does about it. */
export interface ConcernedAnswer {
  readonly answer: Answer;
  readonly change: PackChange;
  /**
   * `reconfirm`: counts as open until someone answers anew. `park`: kept and no longer counted. `stands`: nothing; it
   * was given to a question that still means the same.
   */
  readonly effect: 'reconfirm' | 'park' | 'stands';
}

/** The answers that the way to an edition concerns, in the order of the changes. Those that chose nothing are left out. */
export function concernedAnswers(
  changes: readonly PackChange[],
  after: PackIndex,
  answers: readonly Answer[],
): readonly ConcernedAnswer[] {
  const meanings = new Map(after.questions.map(({ id, semanticRev }) => [id, semanticRev]));
  const byQuestion = new Map(answers.map((answer) => [answer.questionId, answer]));
  return changes.flatMap((change) =>
    change.before.flatMap((id) => {
      const answer = byQuestion.get(id);
      if (!answer || answer.state === null) return [];
      const isSame = meanings.get(id) === answer.semanticRev;
      return [
        { answer, change, effect: !change.after.includes(id) ? 'park' : isSame ? 'stands' : 'reconfirm' },
      ];
    }),
  );
}
