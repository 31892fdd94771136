import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveAnswer } from '../../../lib/cases/answers.ts';
import { stateFact } from '../../../lib/cases/state-fact.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { questionWith, startCase, storedAnswer } from '../../support/cases.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.checklist.overview;
const blocking = questionWith(({ severity }) => severity === 'blocker');
let store: Store;
let caseId: string;

beforeEach(async () => {
  await page.viewport(1280, 900);
  store = await freshStore();
  ({ id: caseId } = await startCase(store, { 'dates.crmContractEnds': '2099-12-31' }));
  await renderDashboard(`/case/${caseId}`);
  await expect.element(board()).toBeVisible();
});

const board = () => page.getByRole('navigation', { name: words.board });
const points = () => board().getByRole('link').elements() as unknown as SVGAElement[];
const hrefOf = (link: Element) => link.getAttribute('href');
const focused = () => document.activeElement && hrefOf(document.activeElement);
const withTab = () => points().filter((point) => point.tabIndex === 0);

describe('the board', () => {
  test('is one tab stop, and every point has a name that says section, number and state', () => {
    expect(points().length).toBeGreaterThan(40);
    expect(withTab()).toHaveLength(1);
    for (const point of points()) expect(point.querySelector('title')?.textContent).toMatch(/^.+ \d+：.+$/);
  });

  test('is walked with the arrow keys, the tab stop follows, and no key leaves it', async () => {
    withTab()[0]?.focus();
    const first = focused();
    await userEvent.keyboard('{ArrowRight}');
    expect(focused()).toBe(hrefOf(points()[1] as Element));
    expect(withTab().map(hrefOf)).toEqual([focused()]);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(hrefOf(points()[5] as Element));
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    expect(focused()).toBe(first);
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}');
    expect(focused()).toBe(first);
  });

  test('opens the question under the cursor with Enter', async () => {
    withTab()[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    const href = focused();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.hash).toBe(href);
    await expect.element(page.getByRole('heading', { name: zh.cases.facts, exact: true })).toBeVisible();
  });

  test('is counted in full by the legend under it, facts as well', async () => {
    const counts = [...document.querySelectorAll('.legend b')].map((count) => Number(count.textContent));
    expect(counts.reduce((sum, count) => sum + count)).toBe(points().length);
    const settled = points().filter((point) => point.textContent?.includes(zh.checklist.marks.settled));
    expect(settled.length).toBeGreaterThan(0);
    expect(counts[0]).toBe(settled.length);
  });

  test('gives way to a table of the same points with T, and comes back', async () => {
    const onBoard = points().map(hrefOf);
    await userEvent.keyboard('t');
    await expect.element(board()).not.toBeInTheDocument();
    const table = page.getByRole('table').filter({ hasText: words.question });
    expect(table.getByRole('link').elements().map(hrefOf)).toEqual(onBoard);
    await page.getByRole('button', { name: words.asBoard }).click();
    await expect.element(board()).toBeVisible();
  });

  test('keeps question and state within a narrow window as a table', async () => {
    await page.viewport(360, 900);
    await userEvent.keyboard('t');
    const table = page.getByRole('table').filter({ hasText: zh.checklist.marks.open });
    await expect.element(table).toBeVisible();
    const rights = [...table.element().querySelectorAll('td')].map(
      (cell) => cell.getBoundingClientRect().right,
    );
    expect(Math.max(...rights)).toBeLessThanOrEqual(360);
  });

  test('shows an answer given in another window at once', async () => {
    const patch = { state: 'no', reason: '还没做' } as const;
    await saveAnswer(store, caseId, { question: blocking, basedOn: undefined, patch });
    const mark = zh.checklist.marks.blocker;
    await expect.element(board().getByRole('link', { name: `：${mark}` })).toBeInTheDocument();
    await expect.element(page.getByRole('heading', { name: words.blockers(1) })).toBeVisible();
    await page.getByRole('link', { name: blocking.gap.zh }).click();
    await expect.element(page.getByRole('heading', { name: blocking.text.zh })).toBeVisible();
  });
});

describe('what to do next', () => {
  test('leads to the first fact that is not stated, and to the questions once all are', async () => {
    const next = () => page.getByRole('link', { name: words.answer, exact: true });
    await expect.element(next()).toHaveAttribute('href', expect.stringContaining('/check/facts/'));
    const unknown = { value: null, state: 'unknown', origin: 'person' } as const;
    const { factFields } = await import('../../../lib/facts/index.ts');
    for (const { id, triage } of factFields.values())
      if (triage !== undefined && id !== 'scenario') await stateFact(store, caseId, { path: id, ...unknown });
    await expect.element(next()).toHaveAttribute('href', expect.not.stringContaining('/check/facts/'));
  });
});

describe('the deadlines', () => {
  const row = (day: string) => page.getByRole('row').filter({ hasText: day });

  test('warn of a day that has passed, and say which days nobody has set', async () => {
    const path = `dates.${blocking.due.before}` as const;
    await stateFact(store, caseId, { path, value: '2020-12-31', state: 'asserted', origin: 'person' });
    await saveAnswer(store, caseId, {
      question: blocking,
      basedOn: undefined,
      patch: { state: 'no', reason: '没做' },
    });
    const late = row(words.late);
    await expect.element(late).toHaveTextContent(words.proposed);
    await expect.element(late.getByText(words.late)).toHaveClass(/amber/);
    const answer = await storedAnswer(store, caseId, blocking);
    await saveAnswer(store, caseId, { question: blocking, basedOn: answer, patch: { dueOn: '2020-12-01' } });
    await expect.element(row(zh.shell.date('2020-12-01'))).not.toHaveTextContent(words.proposed);
  });
});
