import { type Rejection, rejectsGroup } from '../detection/feedback.ts';
import type { Finding } from '../inventory/finding.ts';
import { type Change, changeCase } from './change.ts';
import { RejectionRecord } from './rejection-record.ts';
import type { Store } from './store.ts';
import { valid } from './valid.ts';

export type NewRejection = Pick<RejectionRecord, 'rejection' | 'site' | 'sample' | 'label'>;

/**
 * Remembers in the case that something is not personal data, and takes the findings kept of it for rejected. Said
 * twice it is kept once. Throws `record.invalid`.
 */
export function addRejection(store: Store, caseId: string, said: NewRejection): Promise<RejectionRecord> {
  const { rejections, findings, scans } = store.db;
  return changeCase(store, { caseId, tables: [rejections, findings, scans] }, async (change) => {
    const known = await rejections.where({ caseId }).toArray();
    const same = known.find((one) => one.site === said.site && isSame(one.rejection, said.rejection));
    if (same) return same;
    const { at, by, record } = change;
    const added = valid(RejectionRecord, { ...said, id: store.newId(), caseId, at, by });
    await rejections.add(added);
    await record({ action: 'create', kind: 'rejection', recordId: added.id, content: added });
    await judgeAll(store, change, { rejection: added.rejection, caseId, status: 'rejected' });
    return added;
  });
}

/** Takes such a word back: what it hid is listed again, open for judgement. Does nothing when it is gone already. */
export function removeRejection(
  store: Store,
  { id, caseId }: Pick<RejectionRecord, 'id' | 'caseId'>,
): Promise<void> {
  const { rejections, findings, scans } = store.db;
  return changeCase(store, { caseId, tables: [rejections, findings, scans] }, async (change) => {
    const removed = await rejections.get(id);
    if (!removed) return;
    await rejections.delete(id);
    await change.record({ action: 'remove', kind: 'rejection', recordId: id });
    await judgeAll(store, change, { rejection: removed.rejection, caseId, status: 'open' });
  });
}

interface Verdict {
  readonly rejection: Rejection;
  readonly caseId: string;
  readonly status: 'open' | 'rejected';
}

/** Findings of which single values were rejected stay as they are: the other values may be personal data. */
async function judgeAll(
  { db }: Store,
  { at, by, record }: Change,
  { rejection, caseId, status }: Verdict,
): Promise<void> {
  const sites = new Map((await db.scans.where({ caseId }).toArray()).map(({ id, site }) => [id, site]));
  const meant = await db.findings
    .where({ caseId })
    .filter((finding) => rejectsGroup(rejection, finding, sites.get(finding.scanId) ?? ''))
    .toArray();
  for (const finding of meant) {
    if (finding.status === status || (status === 'open' && finding.status !== 'rejected')) continue;
    const judged: Finding = { ...finding, status, judgedAt: at, judgedBy: by };
    await db.findings.put(judged);
    await record({ action: 'judge', kind: 'finding', recordId: judged.id, content: judged });
  }
}

const isSame = (a: Rejection, b: Rejection): boolean =>
  a.type === b.type &&
  ((a.scope === 'value' && b.scope === 'value' && a.fingerprint === b.fingerprint) ||
    (a.scope === 'column' && b.scope === 'column' && a.site === b.site && a.label === b.label) ||
    (a.scope === 'site' && b.scope === 'site' && a.site === b.site));
