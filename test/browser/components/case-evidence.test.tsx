import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { answerId } from '../../../lib/cases/answers.ts';
import { addDataSet } from '../../../lib/cases/data-sets.ts';
import { attachEvidence } from '../../../lib/cases/evidence.ts';
import type { Store } from '../../../lib/cases/store.ts';
import type { DataSet } from '../../../lib/inventory/data-set.ts';
import { questionWith, startCase } from '../../support/cases.ts';
import { violations } from '../../support/check-accessibility.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.inventory.evidence;
const question = questionWith(({ evidence }) => evidence.length > 0);
let store: Store;
let caseId: string;
let dataSet: DataSet;

beforeEach(async () => {
  await page.viewport(1280, 900);
  store = await freshStore();
  ({ id: caseId } = await startCase(store));
  dataSet = await addDataSet(store, caseId, { name: '会员资料' });
});

const keep = (name: string, holder: Partial<Parameters<typeof attachEvidence>[2]> = {}) =>
  attachEvidence(store, caseId, { name, mediaType: 'image/png', bytes: new Uint8Array([1]), ...holder });
const open = () => renderDashboard(`/case/${caseId}/data/evidence`);
const list = () => page.getByRole('region', { name: words.title });
const undo = () => page.getByRole('button', { name: zh.shell.undo });
const held = async () => (await store.db.dataSets.get(dataSet.id))?.evidenceIds ?? [];

describe('the list of all evidence', () => {
  test('holds what is attached nowhere, which can be attached there, and back', async () => {
    const { id } = await keep('列表.png');
    await open();
    await expect.element(list().getByText('列表.png')).toBeInViewport();
    await expect.element(list().getByText(zh.checklist.attachedNowhere)).toBeVisible();
    await list().getByRole('combobox').selectOptions('会员资料');
    await expect.poll(held).toEqual([id]);
    await expect.element(list().getByText(zh.checklist.attachedNowhere)).not.toBeInTheDocument();
    await undo().click();
    await expect.poll(held).toEqual([]);
  });

  test('attaches to a question, and leads to it', async () => {
    const { id } = await keep('列表.png');
    await open();
    await list().getByRole('combobox').selectOptions(question.text.zh);
    const link = list().getByRole('link', { name: question.text.zh });
    await expect.element(link).toHaveAttribute('href', expect.stringContaining(question.id));
    expect((await store.db.answers.get(answerId(caseId, question.id)))?.evidenceIds).toEqual([id]);
  });

  test('takes off one place at a time, and what nothing holds out of the case, both with a way back', async () => {
    await keep('清除后.png', { question, dataSet });
    await open();
    const off = (what: RegExp) => list().getByRole('button', { name: what });
    await off(/E-001 会员资料/).click();
    await expect.poll(held).toEqual([]);
    expect(await store.db.evidence.count()).toBe(1);
    await undo().click();
    await expect.poll(held).toHaveLength(1);
    await keep('没归.png');
    await off(/取下.*E-002/).click();
    await expect.poll(() => store.db.evidence.count()).toBe(1);
    await undo().click();
    await expect.element(list().getByText('没归.png')).toBeVisible();
  });

  test('is where the check of evidence that proves nothing leads, and can be used by everyone', async () => {
    await keep('列表.png');
    await keep('清除后.png', { question, dataSet });
    await renderDashboard(`/case/${caseId}/sweep`);
    await page.getByRole('link', { name: zh.sweep.places.evidence }).click();
    await expect.element(list().getByText('列表.png')).toBeInViewport();
    expect(await violations([360, 1280])).toEqual([]);
  });

  test('says of a case without any how evidence comes in', async () => {
    await open();
    await expect.element(list().getByText(words.empty)).toBeVisible();
  });
});
