import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Party } from '../../lib/cases/case-file.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { CaseChanged, editCase } from '../../lib/cases/edit-case.ts';
import { freshStore, newCase } from './fixture.ts';

const party = (id: string, name: string): Party => ({ id, role: 'processor', name, uscc: '' });

async function prepared() {
  const store = await freshStore();
  const seen = await createCase(store, newCase);
  const now = async () => (await loadCaseFile(store, seen.id)).case;
  return { store, seen, now };
}

describe('editing a case', () => {
  test('writes what was changed, with its journal entry', async () => {
    const { store, seen } = await prepared();
    const edited = await editCase(store, seen, { ...seen, name: '新名称' });
    expect(edited).toEqual({ ...seen, name: '新名称', updatedAt: edited.updatedAt });
    const { case: stored, journal } = await loadCaseFile(store, seen.id);
    expect(stored).toEqual(edited);
    expect(journal.at(-1)).toMatchObject({ action: 'update', kind: 'case' });
  });

  test('writes nothing when nothing was changed', async () => {
    const { store, seen } = await prepared();
    const before = await loadCaseFile(store, seen.id);
    expect(await editCase(store, seen, seen)).toEqual(seen);
    expect(await loadCaseFile(store, seen.id)).toEqual(before);
  });

  test('checks credit codes and refuses an empty name', async () => {
    const { store, seen, now } = await prepared();
    const parties = [{ ...party('p', 'A'), uscc: '91350100m000100y43' }];
    const { parties: stored } = await editCase(store, seen, { ...seen, parties });
    expect(stored[0]?.uscc).toBe('91350100M000100Y43');
    await expect(editCase(store, await now(), { ...seen, parties, name: '' })).rejects.toMatchObject({
      code: 'record.invalid',
    });
  });
});

describe('two windows', () => {
  test('keep what the other one changed meanwhile', async () => {
    const { store, seen, now } = await prepared();
    await editCase(store, seen, {
      ...seen,
      name: '左边的名称',
      sites: [...seen.sites, 'https://left.example'],
      parties: [...seen.parties, party('left', '左边加的')],
    });
    await editCase(store, seen, {
      ...seen,
      operator: '右边的经办人',
      sites: ['https://right.example'],
      parties: [...seen.parties.map((one) => ({ ...one, name: '右边改的' })), party('right', '右边加的')],
    });
    expect(await now()).toMatchObject({ name: '左边的名称', operator: '右边的经办人' });
    const { sites, parties } = await now();
    expect([...sites].sort()).toEqual(['https://left.example', 'https://right.example']);
    expect(parties.map(({ name }) => name).sort()).toEqual(['右边加的', '右边改的', '左边加的'].sort());
  });

  test.each<[string, (seen: Parameters<typeof editCase>[1]) => Partial<Parameters<typeof editCase>[2]>[]]>([
    ['the name', () => [{ name: '左' }, { name: '右' }]],
    ['the operator', () => [{ operator: '左' }, { operator: '右' }]],
    [
      'a party',
      ({ parties }) => ['左', '右'].map((name) => ({ parties: parties.map((one) => ({ ...one, name })) })),
    ],
    [
      'a party that one of them removed',
      ({ parties }) => [{ parties: [] }, { parties: parties.map((one) => ({ ...one, name: '右' })) }],
    ],
  ])('that both change %s are told, and the second decides', async (_what, edits) => {
    const { store, seen, now } = await prepared();
    const [left, right] = edits(seen);
    const aside = { operator: seen.operator, sites: ['https://left.example'] };
    const first = await editCase(store, seen, { ...seen, ...aside, ...left });
    const late = editCase(store, seen, { ...seen, ...right });
    const error = await late.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CaseChanged);
    expect(await now()).toEqual(first);
    await editCase(store, (error as CaseChanged).basis, { ...seen, ...right });
    expect(await now()).toMatchObject({ sites: ['https://left.example'], ...right });
  });

  test('that enter the same do not contradict each other', async () => {
    const { store, seen, now } = await prepared();
    await editCase(store, seen, { ...seen, name: '同样' });
    await editCase(store, seen, { ...seen, name: '同样' });
    expect((await now()).name).toBe('同样');
  });

  test('lose no site that only one of them touched, whatever they do', async () => {
    const sites = ['a', 'b', 'c', 'd'].map((one) => `https://${one}.example`);
    const some = fc.subarray(sites);
    await fc.assert(
      fc.asyncProperty(some, some, some, async (before, left, right) => {
        const store = await freshStore();
        const seen = await createCase(store, { ...newCase, sites: before });
        await editCase(store, seen, { ...seen, sites: left });
        const { sites: after } = await editCase(store, seen, { ...seen, sites: right });
        const kept = (site: string) =>
          before.includes(site)
            ? left.includes(site) && right.includes(site)
            : left.includes(site) || right.includes(site);
        expect([...after].sort()).toEqual(sites.filter(kept));
        store.db.close();
      }),
      { numRuns: 30 },
    );
  });
});
