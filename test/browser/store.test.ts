import { liveQuery } from 'dexie';
import { expect, test } from 'vitest';
import { answerId, saveAnswer } from '../../lib/cases/answers.ts';
import { exportCase, importCase } from '../../lib/cases/case-transfer.ts';
import { loadCaseFile } from '../../lib/cases/cases.ts';
import { openDatabase } from '../../lib/cases/database.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { attachEvidence, largestEvidence, readEvidence } from '../../lib/cases/evidence.ts';
import { migrations, versionOf } from '../../lib/cases/migration.ts';
import { checkChain } from '../../lib/vault/journal.ts';
import { createVault, openVault } from '../../lib/vault/passphrase.ts';
import { question, testKey, ticking } from '../cases/fixture.ts';
import { fullCase, planted } from '../cases/full-case.ts';
import { asText, rawRows } from '../cases/raw.ts';

async function page(name: string, key: Uint8Array = testKey) {
  return ticking(await openDatabase(() => key, { name }));
}

test('a case lives through passphrase, disk, reopening, export, deletion and import', async () => {
  const passphrase = '落叶 归根 收官 清盘';
  const vault = await createVault(passphrase, new Date());
  const first = await page('round-trip', vault.key);
  const { id } = await fullCase(first);
  const before = await loadCaseFile(first, id);
  first.db.close();

  const text = asText(await rawRows('round-trip'));
  for (const word of [...planted, before.case.secret]) expect(text, word).not.toContain(word);

  const again = await page('round-trip', await openVault(vault.header, passphrase));
  expect(await loadCaseFile(again, id)).toEqual(before);
  const exported = await exportCase(again, id);
  await deleteCase(again, id);
  expect(asText(await rawRows('round-trip'))).not.toContain(id);
  await importCase(again, exported);
  const { answers, facts, dataSets, journal } = await loadCaseFile(again, id);
  expect({ answers, facts, dataSets }).toEqual({
    answers: before.answers,
    facts: before.facts,
    dataSets: before.dataSets,
  });
  expect(checkChain(journal)).toEqual({ intact: true });
});

test('two connections edit at the same time, lose nothing, and see each other live', async () => {
  const [left, right] = [await page('two-pages'), await page('two-pages')];
  const { id } = await fullCase(left);
  let latest = 0;
  const allSeen = new Promise<void>((resolve) => {
    liveQuery(() => loadCaseFile(left, id)).subscribe(({ answers }) => {
      latest = answers.length;
      if (latest === 101) resolve();
    });
  });
  const edits = Array.from({ length: 100 }, (_, index) => {
    const asked = { question: { ...question, id: `q.${index}` }, basedOn: undefined };
    return [
      saveAnswer(left, id, { ...asked, patch: { reason: `left ${index}` } }),
      saveAnswer(right, id, { ...asked, patch: { note: `right ${index}` } }),
    ];
  });
  await Promise.all(edits.flat());
  await allSeen;
  expect(latest).toBe(101);
  const { answers, journal } = await loadCaseFile(right, id);
  for (let index = 0; index < 100; index++) {
    const answer = answers.find((one) => one.id === answerId(id, `q.${index}`));
    expect(answer).toMatchObject({ reason: `left ${index}`, note: `right ${index}` });
  }
  expect(checkChain(journal)).toEqual({ intact: true });
});

test('the largest evidence file goes to disk and comes back byte by byte', async () => {
  const store = await page('evidence');
  const { id } = await fullCase(store);
  const bytes = new Uint8Array(largestEvidence);
  for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  const { id: evidenceId } = await attachEvidence(store, id, { name: 'a.bin', mediaType: '', bytes });
  const back = await readEvidence(store, evidenceId);
  expect(back.length).toBe(bytes.length);
  expect(indexedDB.cmp(back, bytes)).toBe(0);
});

test('a database of a newer version is refused and left alone', async () => {
  const latest = Math.max(...migrations.map(versionOf));
  const next = { id: `${latest + 1}-next`, stores: { later: 'id' } };
  const newer = await openDatabase(() => testKey, { name: 'newer', migrations: [...migrations, next] });
  newer.close();
  await expect(page('newer')).rejects.toMatchObject({ code: 'storage.newer' });
  expect(Object.keys(await rawRows('newer'))).toContain('later');
});
