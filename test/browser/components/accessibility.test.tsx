import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveAnswer } from '../../../lib/cases/answers.ts';
import { addDataSet } from '../../../lib/cases/data-sets.ts';
import { attachEvidence } from '../../../lib/cases/evidence.ts';
import { recordScan } from '../../../lib/cases/scans.ts';
import { lock, setUp } from '../../../lib/cases/session.ts';
import { stateFact } from '../../../lib/cases/state-fact.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { questions } from '../../../lib/checklist/index.ts';
import { questionWith, routeOf, startCase } from '../../support/cases.ts';
import { violations } from '../../support/check-accessibility.ts';
import { extension } from '../../support/extension-api.ts';
import { group, report } from '../../support/page-report.ts';
import {
  freshInstallation,
  freshStore,
  renderDashboard,
  renderSidePanel,
  zh,
} from '../../support/render-page.tsx';

const dashboardWidths = [320, 1280];
const panelWidths = [320, 480];
let store: Store;

/** A case in which every mark and every kind of row occurs. */
async function lived(): Promise<string> {
  const { id } = await startCase(store, { 'dates.crmContractEnds': '2020-12-31' });
  const states = ['yes', 'partly', 'no', 'unknown', 'not-applicable'] as const;
  const plain = [...questions.values()].filter(({ retired, visibleWhen }) => !retired && !visibleWhen);
  const answered = [...plain.slice(0, 10), questionWith(({ severity }) => severity === 'blocker')];
  for (const [index, question] of answered.entries()) {
    const state = index === 10 ? 'no' : states[index % 5];
    const patch = { reason: '写明的理由', owner: '信息部', ...(state ? { state } : {}) };
    await saveAnswer(store, id, { question, basedOn: undefined, patch });
  }
  const bytes = new Uint8Array(3);
  const [first] = plain;
  if (first)
    await attachEvidence(store, id, { name: '核对表.txt', mediaType: 'text/plain', bytes, question: first });
  await stateFact(store, id, { path: 'sensitivePi', value: true, state: 'suggested', origin: 'finding-1' });
  await stateFact(store, id, { path: 'individuals', value: 214, state: 'asserted', origin: 'person' });
  await stateFact(store, id, { path: 'entrusts', value: null, state: 'unknown', origin: 'person' });
  await addDataSet(store, id, {
    name: '会员',
    sensitive: true,
    under14: true,
    note: '备注',
    disposition: 'delete',
  });
  await recordScan(store, id, { report: report(), site: 'https://crm.example' });
  return id;
}

const ready = () => expect.element(page.getByRole('main')).toBeVisible();

describe('before the vault is open', () => {
  test('setting the passphrase', async () => {
    await freshInstallation();
    await renderDashboard();
    await page.getByRole('button', { name: zh.vault.create }).click();
    await expect.element(page.getByText(zh.vault.noRecoveryNeeded)).toBeVisible();
    expect(await violations(dashboardWidths)).toEqual([]);
  });

  test('unlocking, after a wrong passphrase', async () => {
    await freshInstallation();
    await setUp('落叶归根收官清盘之日');
    await lock();
    await renderDashboard();
    await page.getByRole('button', { name: zh.vault.unlock, exact: true }).click();
    await expect.element(page.getByText(/口令不对/)).toBeVisible();
    expect(await violations(dashboardWidths)).toEqual([]);
  });
});

describe('the dashboard', () => {
  beforeEach(async () => {
    store = await freshStore();
  });

  test('without a case', async () => {
    await renderDashboard();
    await ready();
    expect(await violations(dashboardWidths)).toEqual([]);
  });

  test('a new case with everything wrong', async () => {
    await renderDashboard('/new');
    await page.getByLabelText(zh.cases.uscc).fill('1');
    await page.getByLabelText(zh.cases.sites, { exact: true }).fill('a b');
    await page.getByRole('button', { name: zh.cases.start }).click();
    await expect.element(page.getByText(zh.cases.nameNeeded)).toBeVisible();
    expect(await violations(dashboardWidths)).toEqual([]);
  });

  test('settings with an allowed site', async () => {
    await extension.permissions.request({ origins: ['https://crm.example/*'] });
    await renderDashboard('/settings');
    await expect.element(page.getByText('https://crm.example', { exact: true })).toBeVisible();
    expect(await violations(dashboardWidths)).toEqual([]);
  });

  test.each([
    ['list of cases', () => '/'],
    ['overview', (id: string) => `/case/${id}`],
    ['changing the case', (id: string) => `/case/${id}/edit`],
    ['facts', (id: string) => `/case/${id}/check/facts`],
    ['data', (id: string) => `/case/${id}/data`],
    ['who answers what', (id: string) => `/case/${id}/who`],
    ['the sweep', (id: string) => `/case/${id}/sweep`],
    ['journal', (id: string) => `/case/${id}/journal`],
    ['export and deletion', (id: string) => `/case/${id}/manage`],
    ['dossier', (id: string) => `/case/${id}/dossier`],
    ['not found', () => '/nowhere'],
  ])('%s', async (_name, route) => {
    await renderDashboard(route(await lived()));
    await ready();
    expect(await violations(dashboardWidths)).toEqual([]);
  });

  test('the facts with all that follows unfolded', async () => {
    const id = await lived();
    for (const [path, value] of [
      ['under14', true],
      ['recipient', 'other-handler'],
    ] as const)
      await stateFact(store, id, { path, value, state: 'asserted', origin: 'person' });
    await renderDashboard(`/case/${id}/check/facts`);
    await expect.element(page.getByText(zh.follows.strengths.stop, { exact: true }).first()).toBeVisible();
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    expect(await violations(dashboardWidths)).toEqual([]);
  });

  test('the overview as a table', async () => {
    await renderDashboard(`/case/${await lived()}`);
    await ready();
    await userEvent.keyboard('t');
    await expect.element(page.getByRole('button', { name: zh.checklist.overview.asBoard })).toBeVisible();
    expect(await violations(dashboardWidths)).toEqual([]);
  });

  test.each(['1', '3', '4', '5'])('a question answered with the key %s', async (key) => {
    const question = questionWith(
      ({ notApplicable, severity }) => notApplicable !== undefined && severity !== 'blocker',
    );
    await renderDashboard(routeOf(await lived(), question));
    await expect.element(page.getByRole('heading', { name: question.text.zh })).toBeVisible();
    await userEvent.keyboard(key);
    await expect.element(page.getByText(/\d 已存/)).toBeVisible();
    expect(await violations(dashboardWidths)).toEqual([]);
  });

  test.each([
    ['the list of keys', '', () => userEvent.keyboard('?')],
    ['adding a data set', '/data', () => page.getByRole('button', { name: zh.inventory.add }).click()],
    ['deleting the case', '/manage', () => page.getByRole('button', { name: zh.cases.deleteCase }).click()],
  ])('the dialog for %s', async (_name, route, open) => {
    await renderDashboard(`/case/${await lived()}${route}`);
    await ready();
    await open();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await violations(dashboardWidths)).toEqual([]);
  });

  test('a failure', async () => {
    await renderDashboard('/case/gone');
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(await violations(dashboardWidths)).toEqual([]);
  });
});

describe('the side panel', () => {
  beforeEach(async () => {
    store = await freshStore();
  });

  test('without a case', async () => {
    await renderSidePanel();
    await ready();
    expect(await violations(panelWidths)).toEqual([]);
  });

  test.each([
    ['beside a page that cannot be read', 'chrome://settings'],
    ['asking for a site', 'https://crm.example/students'],
  ])('%s', async (_name, url) => {
    await lived();
    extension.tabs.current = { id: 7, url };
    await renderSidePanel();
    await ready();
    expect(await violations(panelWidths)).toEqual([]);
  });

  test('with findings, judged and not, and what follows from them', async () => {
    await startCase(store);
    await lived();
    await extension.permissions.request({ origins: ['https://crm.example/*'] });
    extension.tabs.current = { id: 7, url: 'https://crm.example/students' };
    await renderSidePanel();
    await expect.element(page.getByText(zh.scanner.waiting)).toBeVisible();
    expect(await violations(panelWidths)).toEqual([]);
    const more = [
      group(),
      group({
        key: 'a',
        type: 'cn.resident-id',
        sensitivity: 'sensitive',
        place: 'input',
        label: '身份证号',
      }),
      group({ key: 'b', type: 'cn.mobile', label: '手机', maskedCount: 2, hiddenCount: 1 }),
    ];
    await setLanguageBack();
    extension.tabs.say({
      kind: 'report',
      report: report({ complete: false, groups: more }),
    });
    await page.getByRole('button', { name: zh.scanner.confirm, exact: true }).first().click();
    await page.getByRole('button', { name: zh.scanner.expand }).click();
    expect(await violations(panelWidths)).toEqual([]);
  });
});

const setLanguageBack = () =>
  extension.storage.local.set({ preferences: { language: 'zh', theme: 'light' } });
