import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { saveAnswer } from '../../lib/cases/answers.ts';
import { exportCase } from '../../lib/cases/case-transfer.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { addDataSet } from '../../lib/cases/data-sets.ts';
import { erasureContradictions } from '../../lib/cases/erasure-contradictions.ts';
import { readExport } from '../../lib/cases/read-export.ts';
import { judgeFinding, recordScan } from '../../lib/cases/scans.ts';
import { questions } from '../../lib/checklist/index.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { erasureRows, stillShown } from '../../lib/inventory/erasure-rows.ts';
import { group, report } from '../support/page-report.ts';
import { freshStore, newCase } from './fixture.ts';

const site = 'https://crm.example';
const print = (n: number) => n.toString(16).padStart(16, '0');
const showing = (...values: number[]): PageReport =>
  report({
    total: values.length,
    groups: values.length === 0 ? [] : [group({ fingerprints: values.map(print) })],
  });

async function prepared(disposition: 'delete' | 'anonymise' | 'archive' = 'delete') {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const dataSet = await addDataSet(store, id, { name: '会员资料', disposition });
  const look = (seen: PageReport) => recordScan(store, id, { report: seen, site });
  const { findings } = await look(showing(1, 2, 3));
  for (const finding of findings)
    await judgeFinding(store, finding, { status: 'confirmed', dataSetId: dataSet.id });
  const answer = async (questionId: string, state: 'yes' | 'partly') => {
    const question = questions.get(questionId);
    if (!question) throw new Error(`no question ${questionId}`);
    await saveAnswer(store, id, { question, basedOn: undefined, patch: { state } });
  };
  const file = () => loadCaseFile(store, id);
  return { store, id, dataSet, look, answer, file };
}

describe('said to be erased and still shown', () => {
  test.each([
    ['delete', 'disposition.deletion.01'],
    ['anonymise', 'disposition.anonymise.01'],
  ] as const)('is a contradiction for a data set to %s', async (disposition, questionId) => {
    const { dataSet, look, answer, file } = await prepared(disposition);
    await look(showing(2, 3, 4));
    expect(erasureContradictions(await file())).toEqual([]);
    await answer(questionId, 'yes');
    expect(erasureContradictions(await file())).toMatchObject([
      { dataSet: { id: dataSet.id }, questionId, still: 2 },
    ]);
  });

  test('is none when the page no longer shows the values, when it is not said, or when they are to be kept', async () => {
    const gone = await prepared();
    await gone.answer('disposition.deletion.01', 'yes');
    await gone.look(showing(4));
    expect(erasureContradictions(await gone.file())).toEqual([]);
    const partly = await prepared();
    await partly.answer('disposition.deletion.01', 'partly');
    await partly.look(showing(1));
    expect(erasureContradictions(await partly.file())).toEqual([]);
    const kept = await prepared('archive');
    await kept.answer('disposition.deletion.01', 'yes');
    await kept.look(showing(1));
    expect(erasureContradictions(await kept.file())).toEqual([]);
  });

  test('counts the data set’s own columns only', async () => {
    const { dataSet, look, file } = await prepared();
    const staff = group({ key: 'person.name|顾问|text', label: '顾问', fingerprints: [print(8)] });
    const both = report({ groups: [...showing(1).groups, staff] });
    await look(both);
    await look(both);
    expect(stillShown(await file(), dataSet.id)).toBe(1);
  });
});

describe('the pages looked at again', () => {
  test('are listed once each, with the latest comparison and the data sets on them', async () => {
    const { dataSet, look, file } = await prepared();
    await look(showing(1, 2));
    await look(showing());
    const other = { ...showing(7), url: 'https://crm.example/orders' };
    await look(other);
    const rows = erasureRows(await file());
    expect(rows).toMatchObject([
      { dataSetIds: [dataSet.id], comparison: { looks: 2, kinds: [{ gone: 3 }] } },
    ]);
    await look(other);
    expect(erasureRows(await file())).toMatchObject([
      { scan: {} },
      { scan: { url: other.url }, dataSetIds: [] },
    ]);
  });

  test('keep two records under one address apart', async () => {
    const { look, file } = await prepared();
    const [first, second] = [[print(91)], [print(92)]];
    const at = (views: string[], ...values: number[]) => ({
      ...showing(...values),
      url: 'https://crm.example/customers/#',
      views,
    });
    await look(at(first, 1));
    await look(at(second, 2));
    expect(erasureRows(await file())).toMatchObject([{ comparison: { obstacle: 'other-view' } }]);
    await look(at(first));
    await look(at(second, 2));
    expect(erasureRows(await file())).toMatchObject([
      { comparison: { kinds: [{ gone: 1, still: 0 }] } },
      { comparison: { kinds: [{ gone: 0, still: 1 }] } },
    ]);
  });

  test.each(['zh', 'en'] as const)(
    'are printed with counts, times, limits and contradictions: %s',
    async (language) => {
      const { store, id, look, answer } = await prepared();
      await answer('disposition.deletion.01', 'yes');
      await look(showing(1));
      const { dossier } = makeDossier(readExport(await exportCase(store, id)), language);
      const words = messagesIn(language).inventory.erasure;
      const section = dossier.sections.find((one) => one.id === 'erasure');
      expect(section?.blocks.find(({ kind }) => kind === 'table')).toMatchObject({
        rows: [[expect.any(String), '3', '2', '1', '0', '0']],
      });
      const printed = JSON.stringify(section?.blocks);
      for (const sentence of [
        words.limits,
        words.outcome({ before: 3, gone: 2, still: 1 }),
        words.contradiction('会员资料', 1),
      ])
        expect(printed).toContain(JSON.stringify(sentence).slice(1, -1));
      expect(printed).toContain('14:00');
    },
  );
});
