import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addLabelWord } from '../../../lib/cases/label-words.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { PanelMessage } from '../../../lib/messaging/protocol.ts';
import { startCase } from '../../support/cases.ts';
import { violations } from '../../support/check-accessibility.ts';
import { extension } from '../../support/extension-api.ts';
import { group, report } from '../../support/page-report.ts';
import { freshStore, renderDashboard, renderSidePanel, zh } from '../../support/render-page.tsx';

const words = zh.inventory.labelWords;
let store: Store;
let caseId: string;

beforeEach(async () => {
  store = await freshStore();
  caseId = (await startCase(store)).id;
});

describe('the label words on the data page', () => {
  const field = () => page.getByLabelText(words.word, { exact: true });

  beforeEach(async () => {
    await renderDashboard(`/case/${caseId}/data`);
    await expect.element(page.getByText(words.empty)).toBeVisible();
  });

  test('are added, say what they mean, can be removed, and come back', async () => {
    await field().fill('家属 专线');
    await expect.element(page.getByText(words.unknown)).toBeVisible();
    await page.getByLabelText(words.means).selectOptions('手机号');
    await page.getByRole('button', { name: words.add, exact: true }).click();
    const row = page.getByRole('row', { name: /家属专线/ });
    await expect.element(row.getByText('手机号')).toBeVisible();
    expect(await store.db.labelWords.toArray()).toMatchObject([{ word: '家属专线', type: 'cn.mobile' }]);
    await field().fill('张总家属专线');
    await expect.element(page.getByText(words.nowOwn('家属专线', '手机号'))).toBeVisible();
    await row.getByRole('button', { name: zh.shell.remove }).click();
    await expect.element(page.getByText(words.empty)).toBeVisible();
    await page.getByRole('button', { name: zh.shell.undo }).click();
    await expect.element(row).toBeVisible();
  });

  test('of the first choice are those that are not personal data', async () => {
    await field().fill('微信号');
    await expect.element(page.getByText(words.now('微信号', '微信号'))).toBeVisible();
    await page.getByRole('button', { name: words.add, exact: true }).click();
    const row = page.getByRole('row', { name: /微信号/ });
    await expect.element(row.getByText(words.nothing)).toBeVisible();
    expect(await store.db.labelWords.toArray()).toMatchObject([{ word: '微信号', type: null }]);
  });

  test('that no label could be recognised by are refused with a reason', async () => {
    await field().fill('编号');
    await page.getByRole('button', { name: words.add, exact: true }).click();
    await expect.element(page.getByText(/这个词认不出来/)).toBeVisible();
    expect(await store.db.labelWords.count()).toBe(0);
  });

  test('that are built in can be looked up', async () => {
    await page.getByLabelText(words.search).fill('订单号');
    await expect.element(page.getByRole('listitem').getByText(words.nothing).first()).toBeVisible();
    await page.getByLabelText(words.search).fill('不会有的词');
    await expect.element(page.getByText(words.none)).toBeVisible();
  });
});

describe('the side panel', () => {
  const site = 'https://crm.example';
  const line = group({ type: 'cn.mobile', label: '家属专线', because: ['label', 'format'] });
  const starts = () =>
    (extension.tabs.port?.posted ?? [])
      .map((message) => PanelMessage.parse(message))
      .filter((message) => message.kind === 'start');

  beforeEach(async () => {
    await extension.permissions.request({ origins: [`${site}/*`] });
    extension.tabs.current = { id: 7, url: `${site}/students` };
    await renderSidePanel();
    await expect.element(page.getByText(zh.scanner.waiting)).toBeVisible();
  });

  test('reads the open page anew with a word as soon as it is added, and says that it is one’s own', async () => {
    await expect.poll(() => starts().at(-1)).toBeDefined();
    expect(starts().at(-1)?.labels).toBeUndefined();
    await addLabelWord(store, caseId, { word: '专线', type: 'cn.mobile' });
    await expect
      .poll(() => starts().at(-1)?.labels)
      .toEqual({ positive: { 'cn.mobile': ['专线'] }, negative: [] });
    extension.tabs.say({ kind: 'report', report: report({ groups: [line] }) });
    await expect.element(page.getByText(zh.scanner.ownLabel('专线'))).toBeVisible();
  });

  test('takes what a column holds in truth, and undoes it', async () => {
    extension.tabs.say({ kind: 'report', report: report({ groups: [line] }) });
    await page.getByRole('button', { name: zh.scanner.reject, exact: true }).click();
    await page.getByLabelText(zh.scanner.tell('家属专线')).selectOptions('微信号');
    await expect.poll(() => starts().at(-1)?.labels?.positive).toEqual({ wechat: ['家属专线'] });
    await page.getByRole('button', { name: zh.shell.undo }).click();
    await expect.poll(() => starts().at(-1)?.labels).toBeUndefined();
    expect(await store.db.labelWords.count()).toBe(0);
  });

  test('can be used by everyone while it asks', async () => {
    extension.tabs.say({
      kind: 'report',
      report: report({ groups: [{ ...line, type: 'email' }] }),
    });
    await page.getByRole('button', { name: zh.scanner.reject, exact: true }).click();
    await expect.element(page.getByLabelText(zh.scanner.tell('家属专线'))).toBeVisible();
    expect(await violations([320, 360])).toEqual([]);
  });
});
