import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addDataSet } from '../../../lib/cases/data-sets.ts';
import { addLabelWord } from '../../../lib/cases/label-words.ts';
import { addRejection } from '../../../lib/cases/rejections.ts';
import { recordScan } from '../../../lib/cases/scans.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { addVisit } from '../../../lib/cases/visits.ts';
import { startCase } from '../../support/cases.ts';
import { violations } from '../../support/check-accessibility.ts';
import { group, report } from '../../support/page-report.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.inventory;
const site = 'https://crm.example';
let store: Store;
let caseId: string;

beforeEach(async () => {
  store = await freshStore();
  caseId = (await startCase(store)).id;
});

const table = (name: string) => page.getByRole('region', { name, exact: true });

test('what was said to be no personal data is listed, taken back, and said again', async () => {
  const remarks = group({ key: 'person.name|text|备注', label: '备注' });
  await recordScan(store, caseId, { report: report({ groups: [remarks] }), site });
  const rejection = { scope: 'column', type: 'person.name', site, label: '备注' } as const;
  await addRejection(store, caseId, { rejection, site, sample: '苏*', label: '备注' });
  await renderDashboard(`/case/${caseId}/data`);
  const row = table(words.said.title).getByRole('row', { name: /苏\*/ });
  await expect.element(row.getByText(words.said.column('备注'))).toBeVisible();
  const statuses = async () => (await store.db.findings.toArray()).map(({ status }) => status);
  expect(await statuses()).toEqual(['rejected']);
  await row.getByRole('button', { name: words.said.takeBack }).click();
  await expect.poll(statuses).toEqual(['open']);
  await expect.element(row).not.toBeInTheDocument();
  await page.getByRole('button', { name: zh.shell.undo }).click();
  await expect.element(row).toBeVisible();
  await expect.poll(statuses).toEqual(['rejected']);
});

test('modules are listed with how far they were covered, those only looked at too', async () => {
  await addVisit(store, caseId, { site, url: `${site}/files`, title: '附件' });
  await renderDashboard(`/case/${caseId}/data`);
  const { states } = zh.scanner.covered;
  await expect
    .element(table(words.coverage).getByRole('row', { name: /附件/ }).getByText(states['looked-at']))
    .toBeVisible();
  expect(page.getByRole('region', { name: words.scans }).query()).toBeNull();
  await recordScan(store, caseId, { report: report({ groups: [] }), site });
  await expect.element(table(words.coverage).getByText(states.scanned, { exact: true })).toBeVisible();
  await expect.element(page.getByRole('region', { name: words.scans })).toBeVisible();
});

test('a file attached to a data set stands in its row, can be taken off, and comes back there', async () => {
  const dataSet = await addDataSet(store, caseId, { name: '会员资料' });
  await renderDashboard(`/case/${caseId}/data`);
  const label = `${words.attachTo}：会员资料`;
  await expect.element(page.getByRole('button', { name: label })).toBeVisible();
  const input = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`);
  await page
    .elementLocator(input ?? document.body)
    .upload(new File(['x'], '清除后.png', { type: 'image/png' }));
  const row = page.getByRole('listitem').filter({ hasText: '会员资料' }).first();
  await expect.element(row.getByText('清除后.png')).toBeVisible();
  const held = async () => (await store.db.dataSets.get(dataSet.id))?.evidenceIds?.length;
  expect(await held()).toBe(1);
  await row.getByRole('button', { name: zh.checklist.removeFile }).click();
  await expect.poll(held).toBe(0);
  await page.getByRole('button', { name: zh.shell.undo }).click();
  await expect.poll(held).toBe(1);
});

test('all of it can be read by everyone, in every width, theme and language', async () => {
  const rejection = { scope: 'site', type: 'email', site } as const;
  await recordScan(store, caseId, { report: report({ groups: [group({})] }), site });
  await addRejection(store, caseId, { rejection, site, sample: 'm***@e***', label: '' });
  await addVisit(store, caseId, { site, url: `${site}/files`, title: '附件与合同扫描件' });
  await addLabelWord(store, caseId, { word: '家属专线', type: 'cn.mobile' });
  await addDataSet(store, caseId, { name: '会员资料' });
  await renderDashboard(`/case/${caseId}/data`);
  await page.getByLabelText(words.labelWords.search).fill('微信');
  await page.getByRole('button', { name: words.labelWords.add, exact: true }).click();
  await expect
    .element(
      page
        .getByRole('alert')
        .or(page.getByText(/认不出来/))
        .first(),
    )
    .toBeVisible();
  expect(await violations([320, 1280])).toEqual([]);
});
