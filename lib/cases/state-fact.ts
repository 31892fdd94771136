import type { Answer } from '../checklist/answer.ts';
import { isParked } from '../checklist/applicability.ts';
import { Scenario } from '../facts/facts.ts';
import type { Case, FactRecord } from './case-file.ts';
import { sectionsOf } from './case-view.ts';
import { type Change, changeCase, withoutSecret } from './change.ts';
import { factRecord, factsOf, type Statement } from './facts.ts';
import type { Store } from './store.ts';

/**
 * Writes down what is stated or suggested. A suggestion never replaces what a person stated or declined: then the
 * record stays as it is. Throws `fact.invalid` when the value is not one this fact can have.
 */
export function stateFact(store: Store, caseId: string, statement: Statement): Promise<FactRecord> {
  const { facts, answers, packs } = store.db;
  return changeCase(store, { caseId, tables: [facts, answers, packs] }, async (change) => {
    const fact = factRecord({ caseId, at: change.at, by: change.by }, statement);
    const earlier = await facts.get(fact.id);
    const said = earlier?.state === 'asserted' || earlier?.state === 'declined';
    if (earlier && said && statement.state === 'suggested') return earlier;
    await facts.put(fact);
    const action = earlier ? 'update' : 'create';
    await change.record({ action, kind: 'fact', recordId: fact.id, content: fact });
    if (fact.path === 'scenario' && fact.state === 'asserted') await followScenario(store, change, fact);
    await parkAnswers(store, change);
    return fact;
  });
}

/** The situation also stands in the case itself, where lists show it. */
async function followScenario(
  store: Store,
  { current, at, by, record }: Change,
  fact: FactRecord,
): Promise<void> {
  const updated: Case = {
    ...current,
    scenario: Scenario.parse(fact.value),
    updatedAt: at,
    updatedBy: by,
  };
  await store.db.cases.put(updated);
  await record({ action: 'update', kind: 'case', recordId: updated.id, content: withoutSecret(updated) });
}

/** Marks answers whose questions no longer apply, and unmarks those that apply again; nothing else in them changes. */
async function parkAnswers({ db }: Store, { current, at, record }: Change): Promise<void> {
  const { id: caseId } = current;
  const facts = factsOf(await db.facts.where({ caseId }).toArray());
  const sections = sectionsOf({ packs: await db.packs.where({ caseId }).toArray() });
  const questions = new Map(sections.flatMap((section) => section.questions.map((one) => [one.id, one])));
  for (const answer of await db.answers.where({ caseId }).toArray()) {
    const question = questions.get(answer.questionId);
    // The answer to a question that this build does not have, such as one of a pack that was removed, rests as it is.
    if (!question) continue;
    const parked = isParked(question, answer, facts);
    if (parked === (answer.parkedSince !== undefined)) continue;
    const { parkedSince: _since, ...rest } = answer;
    const marked: Answer = parked ? { ...rest, parkedSince: at } : rest;
    await db.answers.put(marked);
    await record({ action: 'park', kind: 'answer', recordId: marked.id, content: marked });
  }
}
