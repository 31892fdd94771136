import { Scenario } from '../facts/facts.ts';
import type { Case, FactRecord } from './case-file.ts';
import { type Change, changeCase, withoutSecret } from './change.ts';
import { factRecord, type Statement } from './facts.ts';
import type { Store } from './store.ts';

/**
 * Writes down what is stated or suggested. A suggestion never replaces what a person stated or declined: then the
 * record stays as it is. Throws `fact.invalid` when the value is not one this fact can have.
 */
export function stateFact(store: Store, caseId: string, statement: Statement): Promise<FactRecord> {
  const { facts } = store.db;
  return changeCase(store, { caseId, tables: [facts] }, async (change) => {
    const fact = factRecord({ caseId, at: change.at, by: change.by }, statement);
    const earlier = await facts.get(fact.id);
    const said = earlier?.state === 'asserted' || earlier?.state === 'declined';
    if (earlier && said && statement.state === 'suggested') return earlier;
    await facts.put(fact);
    const action = earlier ? 'update' : 'create';
    await change.record({ action, kind: 'fact', recordId: fact.id, content: fact });
    if (fact.path === 'scenario' && fact.state === 'asserted') await followScenario(store, change, fact);
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
