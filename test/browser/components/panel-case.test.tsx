import { beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Case } from '../../../lib/cases/case-file.ts';
import { createCase } from '../../../lib/cases/cases.ts';
import { databaseName } from '../../../lib/cases/database.ts';
import { deleteCase } from '../../../lib/cases/delete-case.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { putRaw, rawRows } from '../../cases/raw.ts';
import { violations } from '../../support/check-accessibility.ts';
import { extension } from '../../support/extension-api.ts';
import { report } from '../../support/page-report.ts';
import { freshStore, renderSidePanel, zh } from '../../support/render-page.tsx';

const words = zh.scanner;
let store: Store;
let first: Case;
let second: Case;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const chosen = () => {
  const choice = page.getByLabelText(words.chooseCase).element() as HTMLSelectElement;
  return choice.selectedOptions[0]?.textContent;
};

const start = (name: string, site: string) =>
  createCase(store, {
    name,
    scenario: 'entity-deregistration',
    parties: [{ role: 'subject', name, uscc: '' }],
    sites: [site],
    operator: '测试员甲（客服部）',
  });

function goTo(url: string): void {
  extension.tabs.current = { id: 7, url };
  extension.tabs.onUpdated.emit(7, { url });
}

beforeEach(async () => {
  await page.viewport(320, 800);
  store = await freshStore();
  await extension.permissions.request({ origins: ['https://crm.example/*', 'https://shop.example/*'] });
  first = await start('示例商贸有限公司注销', 'https://crm.example');
  second = await start('样品网点转让', 'https://shop.example');
});

test('findings go to the case that has the site in view, and to another one only with a warning', async () => {
  extension.tabs.current = { id: 7, url: 'https://crm.example/students' };
  await renderSidePanel();
  await expect.poll(chosen).toBe(`${first.number} ${first.name}`);
  await expect.element(page.getByText(words.otherSite.text)).not.toBeInTheDocument();
  await page.getByLabelText(words.chooseCase).selectOptions(second.id);
  await expect.element(page.getByText(words.otherSite.text)).toBeVisible();
  extension.tabs.say({ kind: 'report', report: report() });
  await button(words.record).click();
  await expect.poll(() => store.db.scans.count()).toBe(1);
  await button(words.otherSite.change('示例商贸有限公司注销')).click();
  await expect.poll(chosen).toBe(`${first.number} ${first.name}`);
});

test('a site of no case says so and leads to the addresses of the case', async () => {
  const { id } = await start('另一家公司注销', 'https://third.example');
  extension.tabs.current = { id: 7, url: 'https://fourth.example/' };
  await renderSidePanel();
  await button(words.otherSite.add).click();
  await expect.poll(() => extension.tabs.opened).toEqual([expect.stringMatching(`/case/${id}/edit$`)]);
  expect(await violations([320, 480])).toEqual([]);
});

test('what was said of a site holds after a look at a site of another case', async () => {
  extension.tabs.current = { id: 7, url: 'https://crm.example/students' };
  await renderSidePanel();
  await page.getByRole('switch', { name: words.siteOn }).click();
  goTo('https://shop.example/');
  await expect.poll(chosen).toBe(`${second.number} ${second.name}`);
  await expect.element(page.getByRole('switch', { name: words.siteOn })).toBeVisible();
  goTo('https://crm.example/students');
  await expect.poll(chosen).toBe(`${first.number} ${first.name}`);
  await expect.element(page.getByRole('switch', { name: words.siteOff })).toBeVisible();
});

test('a case that is deleted in another window makes room for the next one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  extension.tabs.current = { id: 7, url: 'https://shop.example/' };
  await renderSidePanel();
  await expect.poll(chosen).toBe(`${second.number} ${second.name}`);
  await expect.element(page.getByText(words.waiting)).toBeVisible();
  await deleteCase(store, second.id);
  await expect.element(page.getByText(first.name)).toBeVisible();
  await expect.element(button(words.otherSite.add)).toBeVisible();
  await expect.element(page.getByText(zh.shell.failed)).not.toBeInTheDocument();
});

test('beside a case that cannot be read another one can be chosen', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  extension.tabs.current = { id: 7, url: 'https://crm.example/' };
  const fact = (await rawRows(databaseName)).facts?.find(({ caseId }) => caseId === second.id);
  await putRaw(databaseName, 'facts', { ...fact, sealed: new Uint8Array(60) });
  await renderSidePanel();
  await page.getByLabelText(words.chooseCase).selectOptions(second.id);
  await expect.element(page.getByRole('alert')).toHaveTextContent('vault.damaged-record');
  expect(button(zh.shell.retry).query()).toBeNull();
  await page.getByLabelText(words.chooseCase).selectOptions(first.id);
  await expect.element(page.getByText(words.waiting)).toBeVisible();
});

test('a long name of a case can be read to its end', async () => {
  const name = '示例青少年艺术与体育培训服务集团（上海）有限公司清算注销';
  const { number } = await start(name, 'https://crm.example');
  extension.tabs.current = { id: 7, url: 'https://crm.example/students' };
  await renderSidePanel();
  await expect.poll(chosen).toBe(`${number} ${name}`);
  const shown = page.getByText(name).first().element();
  expect(shown.textContent).toBe(`${number} ${name}`);
  expect(shown.scrollHeight).toBe(shown.clientHeight);
  expect(shown.getBoundingClientRect().right).toBeLessThanOrEqual(320);
  expect(shown.getBoundingClientRect().height).toBeGreaterThan(20);
});

test('cases of the same name are told apart by their numbers', async () => {
  const copy = await start(first.name, 'https://crm.example');
  await renderSidePanel();
  await expect.element(page.getByLabelText(words.chooseCase)).toBeInTheDocument();
  const { options } = page.getByLabelText(words.chooseCase).element() as HTMLSelectElement;
  const alike = [...options].map(({ text }) => text).filter((text) => text.includes(first.name));
  expect(alike).toEqual([first, copy].map(({ number, name }) => `${number} ${name}`));
});
