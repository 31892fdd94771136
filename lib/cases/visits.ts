import { Visit } from '../inventory/coverage.ts';
import { changeCase } from './change.ts';
import type { Store } from './store.ts';
import { valid } from './valid.ts';

export type NewVisit = Pick<Visit, 'site' | 'url' | 'title'>;

/** Notes that a person looked through a page themselves; a page has one such note, the latest. */
export function addVisit(store: Store, caseId: string, page: NewVisit): Promise<Visit> {
  const { visits } = store.db;
  return changeCase(store, { caseId, tables: [visits] }, async ({ at, by, record }) => {
    const before = (await visits.where({ caseId }).toArray()).find(
      ({ site, url }) => site === page.site && url === page.url,
    );
    const visit = valid(Visit, { ...page, id: before?.id ?? store.newId(), caseId, at, by });
    await visits.put(visit);
    await record({
      action: before ? 'update' : 'create',
      kind: 'visit',
      recordId: visit.id,
      content: visit,
    });
    return visit;
  });
}

/** Takes the note back. Does nothing when it is gone already. */
export function removeVisit(store: Store, { id, caseId }: Pick<Visit, 'id' | 'caseId'>): Promise<void> {
  const { visits } = store.db;
  return changeCase(store, { caseId, tables: [visits] }, async ({ record }) => {
    if (!(await visits.get(id))) return;
    await visits.delete(id);
    await record({ action: 'remove', kind: 'visit', recordId: id });
  });
}
