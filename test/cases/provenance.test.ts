import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveAnswer } from '../../lib/cases/answers.ts';
import { exportCase, importCase } from '../../lib/cases/case-transfer.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { broughtBy } from '../../lib/cases/provenance.ts';
import { readExport } from '../../lib/cases/read-export.ts';
import { questions } from '../../lib/checklist/index.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import { freshStore, newCase } from './fixture.ts';

test('an answer that came with an import is told from one written or changed here, on paper as well', async () => {
  const [one, two, three] = [...questions.values()].filter((question) => !question.visibleWhen);
  if (!one || !two || !three) throw new Error('the checklist has three questions for everyone');
  const sender = await freshStore();
  const { id: sent } = await createCase(sender, newCase);
  const answer = (question: typeof one) => ({
    question,
    basedOn: undefined,
    patch: { state: 'yes' } as const,
  });
  for (const question of [one, two]) await saveAnswer(sender, sent, answer(question));
  expect((await loadCaseFile(sender, sent)).answers.map((row) => broughtBy([], row))).toEqual([
    undefined,
    undefined,
  ]);
  const store = await freshStore();
  const { id } = await importCase(store, await exportCase(sender, sent));
  const basedOn = (await loadCaseFile(store, id)).answers.find(({ questionId }) => questionId === two.id);
  await saveAnswer(store, id, { question: two, basedOn, patch: { note: '核对过' } });
  await saveAnswer(store, id, answer(three));
  const { answers, journal } = await loadCaseFile(store, id);
  const brought = journal.find(({ action }) => action === 'import');
  const origins = answers.map((row) => [row.questionId, broughtBy(journal, row)]);
  expect(Object.fromEntries(origins)).toEqual({
    [one.id]: brought,
    [two.id]: undefined,
    [three.id]: undefined,
  });
  const printed = JSON.stringify(makeDossier(readExport(await exportCase(store, id)), 'zh').dossier);
  expect(printed.split('之后没有改过')).toHaveLength(2);
});
