import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../lib/base/app-error.ts';
import type { CaseFile } from '../../lib/cases/case-file.ts';
import { exportCase, importCase, previewCase } from '../../lib/cases/case-transfer.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { attachEvidence, readEvidence } from '../../lib/cases/evidence.ts';
import { listCases } from '../../lib/cases/list-cases.ts';
import { CaseExport, largestExport } from '../../lib/cases/read-export.ts';
import { checkChain, linkEntry } from '../../lib/vault/journal.ts';
import { freshStore, newCase, question } from './fixture.ts';
import { fullCase } from './full-case.ts';
import { rawRows } from './raw.ts';

async function exported() {
  const store = await freshStore();
  const { id, secret } = await fullCase(store);
  return { store, id, secret, text: await exportCase(store, id) };
}

const read = (text: string): CaseExport => CaseExport.parse(JSON.parse(text));

/** The file without what an import is said to change: its own journal entry and the day of export. */
const lasting = ({ journal, exportedOn: _on, ...content }: CaseExport) => ({
  ...content,
  journal: journal.filter(({ action }) => action !== 'import' && action !== 'export'),
});

describe('an export', () => {
  test('holds the whole case but not its secret, fingerprints or bytes', async () => {
    const { store, id, secret, text } = await exported();
    const { case: whole, ...rest } = await loadCaseFile(store, id);
    const { secret: _secret, ...shared } = whole;
    const findings = rest.findings.map((finding) => ({ ...finding, fingerprints: [] }));
    expect(read(text)).toEqual({ case: shared, ...rest, findings, exportedOn: '2026-11-22' });
    expect(text).not.toContain(secret);
    expect(text).not.toContain('planted bytes');
    expect(text).not.toContain('00000000000000aa');
  });

  test('ends its journal with itself, so that the receiver can tell whether it was altered', async () => {
    const { store, id, text } = await exported();
    const { journal } = read(text);
    expect(journal.at(-1)).toMatchObject({ action: 'export', recordId: id });
    expect((await loadCaseFile(store, id)).journal).toEqual(journal);
  });
});

describe('an import', () => {
  test('after deletion gives the identical case, apart from what is stated', async () => {
    const { store, id, text } = await exported();
    await deleteCase(store, id);
    await importCase(store, text);
    expect(lasting(read(await exportCase(store, id)))).toEqual(lasting(read(text)));
    const { journal } = await loadCaseFile(store, id);
    expect(journal.map(({ action }) => action).slice(-3)).toEqual(['export', 'import', 'export']);
    expect(checkChain(journal)).toEqual({ intact: true });
  });

  test('has a new secret and says that the bytes of evidence are elsewhere', async () => {
    const { id, secret, text } = await exported();
    const elsewhere = await freshStore();
    expect((await importCase(elsewhere, text)).secret).not.toBe(secret);
    const [evidence] = (await loadCaseFile(elsewhere, id)).evidence;
    await expect(readEvidence(elsewhere, evidence?.id ?? '')).rejects.toMatchObject({
      code: 'evidence.absent',
    });
  });

  test('beside the same case becomes a second one and leaves the first alone', async () => {
    const { store, id, text } = await exported();
    const before = await loadCaseFile(store, id);
    expect((await previewCase(store, text)).asCopy).toBe(true);
    const copy = await importCase(store, text);
    expect(await loadCaseFile(store, id)).toEqual(before);
    expect(copy.number).toBe('SG-2026-0002');
    const file = await loadCaseFile(store, copy.id);
    expect(checkChain(file.journal)).toEqual({ intact: true });
    expect(file.journal.map(({ at }) => at).slice(0, -1)).toEqual(before.journal.map(({ at }) => at));
    expect(file.journal.at(-1)).toMatchObject({ action: 'import', recordId: before.journal.at(-1)?.hash });
    // No id of the first case is left anywhere in the second.
    const all = [before.scans, before.findings, before.dataSets, before.evidence].flat().map((row) => row.id);
    for (const old of [id, ...all]) expect(JSON.stringify(file), old).not.toContain(old);
    expect(file.findings[0]?.scanId).toBe(file.scans[0]?.id);
    expect(file.findings[0]?.dataSetId).toBe(file.dataSets[0]?.id);
    expect(file.answers[0]?.evidenceIds).toEqual([file.evidence[0]?.id]);
  });

  test('keeps its number where that is free, and later cases count on from it', async () => {
    const { text } = await exported();
    const elsewhere = await freshStore();
    expect((await importCase(elsewhere, text)).number).toBe('SG-2026-0001');
    expect((await createCase(elsewhere, newCase)).number).toBe('SG-2026-0002');
  });

  test('can be looked at before anything is written', async () => {
    const { text } = await exported();
    const elsewhere = await freshStore();
    expect(await previewCase(elsewhere, text)).toEqual({
      number: 'SG-2026-0001',
      name: newCase.name,
      scenario: newCase.scenario,
      exportedOn: '2026-11-22',
      lastChange: read(text).journal.at(-1)?.at,
      headHash: read(text).journal.at(-1)?.hash,
      counts: {
        facts: 4,
        answers: 1,
        dataSets: 1,
        scans: 1,
        findings: 1,
        evidence: 1,
        packs: 1,
        rejections: 1,
        visits: 1,
        labelWords: 1,
        entries: 2,
      },
      asCopy: false,
    });
    expect(await listCases(elsewhere)).toEqual([]);
  });
});

describe('a file that is not an unaltered export', async () => {
  const { text } = await exported();
  const file = read(text);
  const changed = (change: Partial<CaseExport>) => JSON.stringify({ ...file, ...change });
  const store = await freshStore();
  const before = await rawRows(store.db.name);

  async function refusal(altered: string): Promise<string> {
    const [preview, write] = await Promise.allSettled([
      previewCase(store, altered),
      importCase(store, altered),
    ]);
    const reasons = [preview, write].map((result) => result.status === 'rejected' && result.reason);
    expect(reasons[0]).toBeInstanceOf(AppError);
    expect(reasons[1]).toMatchObject({ code: (reasons[0] as AppError).code });
    expect(await rawRows(store.db.name)).toEqual(before);
    return (reasons[0] as AppError).code;
  }

  test.each([
    ['', 'import.not-json'],
    ['PK\u0003\u0004', 'import.not-json'],
    ['null', 'import.unreadable'],
    ['[]', 'import.unreadable'],
    ['{"case":{}}', 'import.unreadable'],
    [' '.repeat(largestExport + 1), 'import.too-large'],
  ])('is refused (%#)', async (altered, code) => {
    expect(await refusal(altered)).toBe(code);
  });

  test('is refused when its rows do not fit together', async () => {
    const [answer] = file.answers as [CaseFile['answers'][number]];
    const [finding] = file.findings as [CaseFile['findings'][number]];
    const [fact] = file.facts as [CaseFile['facts'][number]];
    const misfits: Partial<CaseExport>[] = [
      { answers: [{ ...answer, caseId: 'another' }] },
      { answers: [{ ...answer, id: `${answer.id}x` }] },
      { answers: [answer, answer] },
      { answers: [{ ...answer, evidenceIds: ['none'] }] },
      { findings: [{ ...finding, scanId: 'none' }] },
      { findings: [{ ...finding, dataSetId: 'none' }] },
      { facts: [{ ...fact, path: 'nonsense', id: `${file.case.id}:nonsense` }] },
      { facts: [{ ...fact, value: 'not a date' }] },
    ];
    for (const misfit of misfits) expect(await refusal(changed(misfit))).toBe('import.inconsistent');
  });

  test('is refused when its journal has a hole, or its content is not what the journal ends with', async () => {
    expect(await refusal(changed({ journal: file.journal.slice(1) }))).toBe('import.altered');
    const [answer] = file.answers as [CaseFile['answers'][number]];
    expect(await refusal(changed({ answers: [{ ...answer, reason: '改过' }] }))).toBe('import.altered');
    expect(await refusal(changed({ case: { ...file.case, name: '改过' } }))).toBe('import.altered');
  });

  test('is never written when it was cut short anywhere', async () => {
    const whole = text.trimEnd().length;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole - 1), async (length) => {
        expect(await refusal(text.slice(0, length))).toMatch(/^import\./);
      }),
      { numRuns: 150 },
    );
  });

  test('is never written when any value in it was changed', async () => {
    const places: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (path[0] === 'exportedOn') return;
      if (typeof value === 'object' && value !== null && Object.keys(value).length > 0)
        for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
      else places.push(path);
    };
    walk(file, []);
    const junk = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant([]),
      fc.constant({ __proto__: null, constructor: 1 }),
      fc.constant('2026-11-22T06:00:00.000Z'),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), junk, async (path, value) => {
        const bent = structuredClone(file) as unknown as Record<string | number, unknown>;
        const last = path.at(-1) ?? '';
        const holder = path
          .slice(0, -1)
          .reduce((at, key) => at[key] as Record<string | number, unknown>, bent);
        fc.pre(JSON.stringify(holder[last]) !== JSON.stringify(value));
        holder[last] = value;
        expect(await refusal(JSON.stringify(bent))).toMatch(/^import\./);
      }),
      { numRuns: 400 },
    );
  });
});

test('a file from before documents could lapse is read, and comes out as it was', async () => {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const bytes = new Uint8Array([1]);
  await attachEvidence(store, id, { name: 'a.txt', mediaType: 'text/plain', bytes, question });
  const text = await exportCase(store, id);
  expect(text).not.toContain('validUntil');
  await deleteCase(store, id);
  await importCase(store, text);
  expect(lasting(read(await exportCase(store, id)))).toEqual(lasting(read(text)));
});

test('a file without an export at its end, such as a twin, is read by its chain alone', async () => {
  const { text } = await exported();
  const file = read(text);
  const journal = file.journal.slice(0, -1);
  const store = await freshStore();
  const imported = await importCase(store, JSON.stringify({ ...file, journal }));
  expect(imported.number).toBe('SG-2026-0001');
  expect((await loadCaseFile(store, imported.id)).journal.at(-1)).toMatchObject({ action: 'import' });
  const [first] = journal as [(typeof journal)[number]];
  expect(linkEntry(first, undefined).seq).toBe(1);
});
