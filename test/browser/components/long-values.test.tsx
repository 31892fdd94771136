import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createCase } from '../../../lib/cases/cases.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { newCase } from '../../cases/fixture.ts';
import { questionWith, routeOf } from '../../support/cases.ts';
import { extension } from '../../support/extension-api.ts';
import { freshStore, renderDashboard, renderSidePanel, zh } from '../../support/render-page.tsx';

const name = '示例商贸有限公司及其各地分公司、门店'.repeat(12);
const question = questionWith(() => true);
let store: Store;
let caseId: string;

beforeEach(async () => {
  store = await freshStore();
  ({ id: caseId } = await createCase(store, { ...newCase, name }));
});

/** Lines of text that a box has room for. */
function linesOf(element: Element): number {
  const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(element);
  const padding = Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
  return Math.round((element.clientHeight - padding) / Number.parseFloat(lineHeight));
}

test('a long name leaves room for the overview below it', async () => {
  await page.viewport(320, 860);
  await renderDashboard(`/case/${caseId}`);
  const heading = page.getByRole('heading', { name, exact: true });
  await expect.element(heading).toBeVisible();
  expect(linesOf(heading.element())).toBe(3);
  expect(document.documentElement.scrollWidth).toBe(320);
});

test('and for the sections beside a question', async () => {
  await page.viewport(1280, 860);
  await renderDashboard(routeOf(caseId, question));
  const above = page.getByRole('navigation', { name: zh.checklist.sections }).getByText(name);
  await expect.element(above).toBeVisible();
  expect(linesOf(above.element())).toBe(3);
  expect(getComputedStyle(above.element()).paddingBottom).toBe('0px');
});

test('and for what is found on a page', async () => {
  await page.viewport(320, 860);
  extension.tabs.current = { id: 7, url: 'https://crm.example/students' };
  await renderSidePanel();
  await expect.element(page.getByText(name).first()).toBeVisible();
  expect(linesOf(page.getByText(name).first().element())).toBe(3);
});

test('what is written is seen as a whole while it is written, however long', async () => {
  await page.viewport(1280, 860);
  await renderDashboard(routeOf(caseId, question));
  const note = page.getByLabelText(zh.checklist.note, { exact: true });
  await expect.element(note).toBeVisible();
  const before = note.element().clientHeight;
  expect(linesOf(note.element())).toBe(2);
  await note.fill('第三家门店的店长说，还要等系统管理员把导出权限开回来。'.repeat(12));
  const { clientHeight, scrollHeight } = note.element();
  expect(clientHeight).toBeGreaterThan(before);
  expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
});
