import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { saveAnswer } from '../../../lib/cases/answers.ts';
import { addEntry } from '../../../lib/cases/entries.ts';
import { addRemark } from '../../../lib/cases/remarks.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { questionWith, routeOf, startCase, storedAnswer } from '../../support/cases.ts';
import { violations } from '../../support/check-accessibility.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.checklist;
const own = zh.cases.ownText;
const question = questionWith(() => true);
let store: Store;
let caseId: string;

beforeEach(async () => {
  await page.viewport(1280, 900);
  store = await freshStore();
  ({ id: caseId } = await startCase(store));
});

const button = (name: string | RegExp) => page.getByRole('button', { name });
const remarks = async () => (await storedAnswer(store, caseId, question))?.remarks;

describe('comments on a question', () => {
  test('are added, settled and opened again', async () => {
    await renderDashboard(routeOf(caseId, question));
    await button(words.addRemark).click();
    await expect.element(page.getByText(words.remarkNeeded)).toBeVisible();
    await page.getByLabelText(words.remarks).fill('合同找到了吗？');
    const add = button(words.addRemark).element() as HTMLElement;
    add.click();
    add.click();
    await expect.element(page.getByText('合同找到了吗？').first()).toBeVisible();
    await expect.element(page.getByLabelText(words.remarks)).toHaveValue('');
    await button(new RegExp(`^${words.settleRemark}`)).click();
    await expect.poll(remarks).toMatchObject([{ settledBy: '测试员甲（客服部）' }]);
    await button(new RegExp(`^${words.reopenRemark}`)).click();
    await expect.poll(async () => (await remarks())?.[0]?.settledBy).toBeUndefined();
  });

  test('half written are there again after another question, and gone once they are added', async () => {
    await renderDashboard(routeOf(caseId, question));
    await page.getByLabelText(words.remarks).fill('合同找到了吗？');
    await page.getByRole('link', { name: words.next }).click();
    await expect.element(page.getByLabelText(words.remarks)).toHaveValue('');
    await page.getByRole('link', { name: words.previous }).click();
    await expect.element(page.getByLabelText(words.remarks)).toHaveValue('合同找到了吗？');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await button(words.addRemark).click();
    await expect.element(page.getByLabelText(words.remarks)).toHaveValue('');
    await page.getByRole('link', { name: words.next }).click();
    await page.getByRole('link', { name: words.previous }).click();
    await expect.element(page.getByText('合同找到了吗？').first()).toBeVisible();
    await expect.element(page.getByLabelText(words.remarks)).toHaveValue('');
  });

  test('can be read by everyone', async () => {
    await addRemark(store, caseId, { question, text: '合同找到了吗？' });
    await renderDashboard(routeOf(caseId, question));
    await expect.element(page.getByText('合同找到了吗？').first()).toBeVisible();
    expect(await violations([320, 1280])).toEqual([]);
  });
});

describe('personal data in the words of the person', () => {
  const reason = '客户 13800138000 来电';
  const stored = async () => (await storedAnswer(store, caseId, question))?.reason;

  beforeEach(async () => {
    await saveAnswer(store, caseId, { question, basedOn: undefined, patch: { state: 'no', reason } });
  });

  test.each(['dossier', 'manage'])(
    'is warned of before the case leaves (%s), and masked on request',
    async (where) => {
      await renderDashboard(`/case/${caseId}/${where}`);
      await expect.element(page.getByRole('heading', { name: own.title(1) })).toBeVisible();
      await expect.element(page.getByText(/138\*\*\*\*8000/)).toBeVisible();
      await button(new RegExp(`^${own.replace}`)).click();
      await expect.poll(stored).toBe('客户 138****8000 来电');
      await expect.element(page.getByRole('heading', { name: own.title(1) })).not.toBeInTheDocument();
      await button(zh.shell.undo).click();
      await expect.poll(stored).toBe(reason);
    },
  );

  test('is masked everywhere at once', async () => {
    await addRemark(store, caseId, { question, text: '打 13800138000 问' });
    await renderDashboard(`/case/${caseId}/dossier`);
    await button(own.replaceAll).click();
    await expect.poll(remarks).toMatchObject([{ text: '打 138****8000 问' }]);
    await expect.poll(stored).toBe('客户 138****8000 来电');
  });

  test('in a register is warned of as well, with the way to correct it and none to mask it', async () => {
    const values = { place: '客户 13800138000 家门口' };
    const { number } = await addEntry(store, caseId, { register: 'destruction', values });
    await renderDashboard(`/case/${caseId}/dossier`);
    await expect.element(page.getByText(own.kept.entry)).toBeVisible();
    expect(page.getByRole('button', { name: new RegExp(`^${own.replace}`) }).elements()).toHaveLength(1);
    await page.getByRole('link', { name: number }).click();
    await expect
      .element(page.getByRole('button', { name: `${zh.registers.counter} ${number}` }))
      .toBeVisible();
  });

  test('leads to where it stands', async () => {
    await renderDashboard(`/case/${caseId}/dossier`);
    await page.getByRole('link', { name: question.text.zh }).click();
    await expect.element(page.getByRole('heading', { name: question.text.zh })).toBeVisible();
  });

  test('can be read by everyone', async () => {
    await renderDashboard(`/case/${caseId}/dossier`);
    await expect.element(page.getByRole('heading', { name: own.title(1) })).toBeVisible();
    expect(await violations([320, 1280])).toEqual([]);
  });
});
