import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { answerId } from '../../../lib/cases/answers.ts';
import { addDataSet } from '../../../lib/cases/data-sets.ts';
import { attachEvidence } from '../../../lib/cases/evidence.ts';
import { shareEvidence } from '../../../lib/cases/evidence-places.ts';
import type { Store } from '../../../lib/cases/store.ts';
import type { DataSet } from '../../../lib/inventory/data-set.ts';
import { questionWith, routeOf, startCase } from '../../support/cases.ts';
import { violations } from '../../support/check-accessibility.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.checklist;
const question = questionWith(({ evidence }) => evidence.length > 1);
const bytes = new Uint8Array([1]);
let store: Store;
let caseId: string;
let dataSet: DataSet;

beforeEach(async () => {
  await page.viewport(1280, 900);
  store = await freshStore();
  ({ id: caseId } = await startCase(store));
  dataSet = await addDataSet(store, caseId, { name: '会员资料' });
});

const attached = (name: string, holder: Partial<Parameters<typeof attachEvidence>[2]>) =>
  attachEvidence(store, caseId, { name, mediaType: 'image/png', bytes, ...holder });
const held = async () => ({
  question: (await store.db.answers.get(answerId(caseId, question.id)))?.evidenceIds ?? [],
  dataSet: (await store.db.dataSets.get(dataSet.id))?.evidenceIds ?? [],
});
const openQuestion = async () => {
  await renderDashboard(routeOf(caseId, question));
  await expect.element(page.getByRole('heading', { name: question.text.zh })).toBeVisible();
};
const openData = async () => {
  await renderDashboard(`/case/${caseId}/data`);
  await expect.element(page.getByText('会员资料', { exact: true }).first()).toBeVisible();
};
const known = () => page.getByRole('button', { name: words.attachKnown });
const dialog = () => page.getByRole('dialog');
const undo = () => page.getByRole('button', { name: zh.shell.undo });

describe('evidence that the case has already', () => {
  test('of a data set goes to a question by keys alone, and back', async () => {
    const { id } = await attached('清除后.png', { dataSet });
    await openQuestion();
    (known().element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog().getByText(words.attachedAt(words.place('会员资料')))).toBeVisible();
    await expect.element(dialog().getByRole('button', { name: words.attach, exact: true })).toBeDisabled();
    (dialog().getByRole('checkbox').element() as HTMLElement).focus();
    await userEvent.keyboard(' {Tab}{Enter}');
    await expect.poll(held).toEqual({ question: [id], dataSet: [id] });
    await expect.element(page.getByText(words.attachedKnown('E-001'))).toBeVisible();
    await expect.element(page.getByText(words.alsoAt(words.place('会员资料')))).toBeVisible();
    await undo().click();
    await expect.poll(held).toEqual({ question: [], dataSet: [id] });
  });

  test('of a question, and what is attached to nothing, go to a data set together', async () => {
    const first = await attached('合同.png', { question });
    const loose = await attached('散件.png', {});
    await openData();
    await known().click();
    await expect.element(dialog().getByText(words.attachedNowhere)).toBeVisible();
    for (const name of [/合同/, /散件/]) await dialog().getByRole('checkbox', { name }).click();
    await dialog().getByRole('button', { name: words.attach, exact: true }).click();
    await expect.poll(held).toEqual({ question: [first.id], dataSet: [first.id, loose.id] });
    await undo().click();
    await expect.poll(held).toEqual({ question: [first.id], dataSet: [] });
    expect(await store.db.evidence.count()).toBe(2);
  });

  test('stands for the typical evidence that the person names, whether it was attached here before or not', async () => {
    const [hint] = question.evidence;
    if (!hint) throw new Error('the question has typical evidence');
    await attached('清除后.png', { dataSet });
    await attached('截图.png', { question });
    const hints = async () => (await store.db.evidence.toArray()).map(({ hintId }) => hintId).sort();
    await openQuestion();
    await known().click();
    await page.getByLabelText(words.standsFor).selectOptions(hint.label.zh);
    for (const name of [/清除后/, /截图/]) await dialog().getByRole('checkbox', { name }).click();
    await dialog().getByRole('button', { name: words.attach, exact: true }).click();
    await expect.poll(hints).toEqual([hint.id, hint.id]);
    await expect
      .element(page.getByRole('listitem').filter({ hasText: '清除后.png' }))
      .toHaveTextContent(hint.label.zh);
    await undo().click();
    await expect.poll(hints).toEqual([undefined, undefined]);
    expect((await held()).question).toHaveLength(1);
  });

  test('says so when none can stand for what was named', async () => {
    const [first, second] = question.evidence;
    if (!first || !second) throw new Error('the question has typical evidence of two kinds');
    await attached('清除后.png', { dataSet, hintId: first.id });
    await openQuestion();
    await known().click();
    await page.getByLabelText(words.standsFor).selectOptions(second.label.zh);
    await expect.element(dialog().getByText(words.nothingKnown)).toBeVisible();
    await expect.element(dialog().getByRole('button', { name: words.attach, exact: true })).toBeDisabled();
  });

  test('is not offered while there is none but what is attached here', async () => {
    await attached('清除后.png', { dataSet });
    await openData();
    await expect.element(page.getByText('清除后.png').first()).toBeVisible();
    expect(known().query()).toBeNull();
  });

  test('taken off one of two places stays in the other, and comes back under its number', async () => {
    const { id } = await attached('清除后.png', { dataSet });
    await shareEvidence(store, { id, caseId }, { question });
    await openQuestion();
    await page.getByRole('button', { name: words.removeFile }).click();
    await expect.element(page.getByText(words.takenOff('清除后.png'))).toBeVisible();
    await expect.poll(held).toEqual({ question: [], dataSet: [id] });
    await undo().click();
    await expect.poll(held).toEqual({ question: [id], dataSet: [id] });
    expect(await store.db.evidence.toArray()).toMatchObject([{ id, number: 'E-001' }]);
  });

  test('can be chosen by everyone, in every width, theme and language', async () => {
    await attached('清除后.png', { question });
    await attached('散件.png', {});
    await openData();
    await known().click();
    await expect.element(dialog().getByText(words.attachKnownLead)).toBeVisible();
    expect(await violations([360, 1280])).toEqual([]);
  });
});
