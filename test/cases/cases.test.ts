import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { Case, CaseFile } from '../../lib/cases/case-file.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { listCases } from '../../lib/cases/list-cases.ts';
import { checkChain } from '../../lib/vault/journal.ts';
import { freshStore, newCase } from './fixture.ts';
import { fullCase, planted } from './full-case.ts';
import { asText, rawRows } from './raw.ts';

describe('a new case', () => {
  test('has a number, a secret of its own, its parties and its stated facts', async () => {
    const store = await freshStore();
    const created = await createCase(store, newCase);
    expect(Case.parse(created)).toEqual(created);
    expect(created.number).toBe('SG-2026-0001');
    expect(created.secret).toMatch(/^[0-9a-f]{64}$/);
    expect((await createCase(store, newCase)).secret).not.toBe(created.secret);
    const { facts } = await loadCaseFile(store, created.id);
    expect(facts.map(({ path, value, state }) => [path, value, state])).toEqual([
      ['dates.crmContractEnds', '2026-12-31', 'asserted'],
      ['scenario', 'entity-deregistration', 'asserted'],
      ['under14', false, 'asserted'],
    ]);
  });

  test('is refused whole when a party has an impossible code or a fact an impossible value', async () => {
    const store = await freshStore();
    const wrongParty = {
      ...newCase,
      parties: [{ role: 'subject', name: 'A', uscc: '91350100M000100Y44' }],
    } as const;
    await expect(createCase(store, wrongParty)).rejects.toMatchObject({ code: 'uscc.invalid' });
    const wrongFact = { ...newCase, facts: { individuals: -1 } };
    await expect(createCase(store, wrongFact)).rejects.toMatchObject({ code: 'fact.invalid' });
    await expect(createCase(store, { ...newCase, name: '' })).rejects.toMatchObject({
      code: 'record.invalid',
    });
    expect(await listCases(store)).toEqual([]);
    expect((await createCase(store, newCase)).number).toBe('SG-2026-0001');
  });

  test('never takes the number of a deleted one', async () => {
    const store = await freshStore();
    await deleteCase(store, (await createCase(store, newCase)).id);
    expect((await createCase(store, newCase)).number).toBe('SG-2026-0002');
  });
});

test('a case file fits its schema, with an intact journal that names no content', async () => {
  const store = await freshStore();
  const { id } = await fullCase(store);
  const file = await loadCaseFile(store, id);
  expect(CaseFile.parse(file)).toEqual(file);
  expect(checkChain(file.journal)).toEqual({ intact: true });
  const text = JSON.stringify(file.journal.map(({ by: _by, ...entry }) => entry));
  for (const word of planted) expect(text).not.toContain(word);
});

test('deleting a case leaves nothing of it, counts what went, and touches no other', async () => {
  const store = await freshStore();
  const { id } = await fullCase(store);
  const other = await fullCase(store);
  const untouched = await loadCaseFile(store, other.id);
  const receipt = await deleteCase(store, id);
  const rows = await rawRows(store.db.name);
  expect(asText(rows)).not.toContain(id);
  expect(await loadCaseFile(store, other.id)).toEqual(untouched);
  expect(receipt.number).toBe('SG-2026-0001');
  expect(receipt.counts).toEqual({
    cases: 1,
    facts: 4,
    answers: 1,
    dataSets: 1,
    scans: 1,
    findings: 1,
    looks: 1,
    evidence: 1,
    blobs: 1,
    packs: 1,
    rejections: 1,
    visits: 1,
    labelWords: 1,
    entries: 2,
    upgrades: 1,
    journal: untouched.journal.length,
  });
  await expect(loadCaseFile(store, id)).rejects.toMatchObject({ code: 'case.gone' });
  await expect(deleteCase(store, id)).rejects.toMatchObject({ code: 'case.gone' });
});
