import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { exportCase, importCase } from '../../lib/cases/case-transfer.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { addRejection, type NewRejection, removeRejection } from '../../lib/cases/rejections.ts';
import { compareWithEarlier, judgeFinding, recordScan } from '../../lib/cases/scans.ts';
import { group, report } from '../support/page-report.ts';
import { freshStore, newCase } from './fixture.ts';

const site = 'https://crm.example';
const a = '00000000000000aa';
const b = '00000000000000bb';
const remarks = group({ key: 'person.name|text|备注', label: '备注', fingerprints: [a, b], count: 2 });
const names = group({ key: 'person.name|text|姓名', fingerprints: [b], count: 1 });
const page = report({ groups: [remarks, names] });

const column: NewRejection = {
  rejection: { scope: 'column', type: 'person.name', site, label: '备注' },
  site,
  sample: '苏*',
  label: '备注',
};
const value: NewRejection = {
  rejection: { scope: 'value', type: 'person.name', fingerprint: a },
  site,
  sample: '苏*',
  label: '备注',
};

async function prepared() {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const statuses = async () =>
    Object.fromEntries((await store.db.findings.toArray()).map(({ label, status }) => [label, status]));
  return { store, id, look: () => recordScan(store, id, { report: page, site }), statuses };
}

test('a column that is rejected takes the findings kept of it along, and taking it back opens them', async () => {
  const { store, id, look, statuses } = await prepared();
  await look();
  const said = await addRejection(store, id, column);
  expect(await statuses()).toEqual({ 备注: 'rejected', 姓名: 'open' });
  expect((await loadCaseFile(store, id)).rejections).toEqual([said]);
  await removeRejection(store, said);
  expect(await statuses()).toEqual({ 备注: 'open', 姓名: 'open' });
  expect((await loadCaseFile(store, id)).rejections).toEqual([]);
  await removeRejection(store, said);
});

test('a word about another site leaves the findings of this one alone', async () => {
  const { store, id, look, statuses } = await prepared();
  await look();
  const elsewhere = 'https://other.example';
  await addRejection(store, id, {
    ...column,
    site: elsewhere,
    rejection: { scope: 'site', type: 'person.name', site: elsewhere },
  });
  expect(await statuses()).toEqual({ 备注: 'open', 姓名: 'open' });
});

test('taking a word back leaves what was confirmed meanwhile confirmed', async () => {
  const { store, id, look, statuses } = await prepared();
  const { findings } = await look();
  const said = await addRejection(store, id, column);
  const [first] = findings;
  if (first) await judgeFinding(store, first, { status: 'confirmed' });
  await removeRejection(store, said);
  expect(await statuses()).toMatchObject({ 备注: 'confirmed' });
});

test('a later look keeps what was rejected as rejected, and counts rejected values no more', async () => {
  const { store, id, look, statuses } = await prepared();
  await addRejection(store, id, column);
  await look();
  expect(await statuses()).toEqual({ 备注: 'rejected', 姓名: 'open' });
  const other = await prepared();
  await addRejection(other.store, other.id, value);
  const { findings } = await other.look();
  expect(findings.find(({ label }) => label === '备注')).toMatchObject({
    status: 'open',
    count: 1,
    fingerprints: [b],
  });
});

test('a value that was rejected is not called gone when it is no longer shown', async () => {
  const { store, id, look } = await prepared();
  await look();
  await addRejection(store, id, value);
  const now = report({ groups: [{ ...remarks, fingerprints: [b], count: 1 }, names] });
  const comparison = await compareWithEarlier(store, id, { report: now, site });
  expect(comparison?.kinds).toMatchObject([{ type: 'person.name', before: 1, gone: 0, still: 1 }]);
});

test('the same word is kept once', async () => {
  const { store, id } = await prepared();
  const first = await addRejection(store, id, column);
  expect(await addRejection(store, id, column)).toEqual(first);
  expect(await store.db.rejections.count()).toBe(1);
});

test('a raw value in place of a fingerprint is refused', async () => {
  const { store, id } = await prepared();
  const raw = { ...value, rejection: { scope: 'value', type: 'cn.mobile', fingerprint: '13800138000' } };
  await expect(addRejection(store, id, raw as NewRejection)).rejects.toMatchObject({
    code: 'record.invalid',
  });
});

test('words travel with an export; of those about single values the fingerprint stays behind', async () => {
  const { store, id } = await prepared();
  await addRejection(store, id, column);
  await addRejection(store, id, value);
  const text = await exportCase(store, id);
  expect(text).not.toContain(a);
  const elsewhere = await freshStore();
  const imported = await importCase(elsewhere, text);
  const { rejections } = await loadCaseFile(elsewhere, imported.id);
  const keyless = { ...value, rejection: { ...value.rejection, fingerprint: '0'.repeat(16) } };
  expect(rejections).toMatchObject([column, keyless]);
  const copy = await importCase(elsewhere, text);
  expect((await loadCaseFile(elsewhere, copy.id)).rejections).toMatchObject([column, keyless]);
});

test('a word and its being taken back stand in the journal, before the findings they judge', async () => {
  const { store, id, look } = await prepared();
  await look();
  const entries = async () =>
    (await loadCaseFile(store, id)).journal.slice(-2).map(({ action, kind }) => `${action} ${kind}`);
  const said = await addRejection(store, id, column);
  expect(await entries()).toEqual(['create rejection', 'judge finding']);
  await removeRejection(store, said);
  expect(await entries()).toEqual(['remove rejection', 'judge finding']);
});

test('the fingerprint of a value says nothing on another site, so there it is a word of its own', async () => {
  const { store, id } = await prepared();
  await addRejection(store, id, value);
  await addRejection(store, id, { ...value, site: 'https://other.example' });
  expect(await store.db.rejections.count()).toBe(2);
});
