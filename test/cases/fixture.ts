import type { NewCase } from '../../lib/cases/cases.ts';
import { type CaseDatabase, type DatabaseOptions, openDatabase } from '../../lib/cases/database.ts';
import { type Store, storeOn } from '../../lib/cases/store.ts';

export const testKey = Uint8Array.from({ length: 32 }, (_, index) => index);

export const newCase: NewCase = {
  name: '示例商贸有限公司注销',
  scenario: 'entity-deregistration',
  parties: [{ role: 'subject', name: '示例商贸有限公司', uscc: '' }],
  sites: ['https://crm.example'],
  operator: '测试员甲(客服部)',
  facts: { under14: false, 'dates.crmContractEnds': '2026-12-31' },
};

export const question = { id: 'access.leavers.01', rev: 1, semanticRev: 1 };

let databases = 0;

/** A name that no other test has used. */
export const freshName = (): string => `test-${++databases}`;

/** A store on a database of its own, with a clock that ticks a second at every look. */
export async function freshStore(options: DatabaseOptions = {}): Promise<Store> {
  return ticking(await openDatabase(() => testKey, { name: freshName(), ...options }));
}

export async function ticking(db: CaseDatabase): Promise<Store> {
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 10, 22, 6, 0, seconds++));
  return { ...(await storeOn(db)), now };
}
