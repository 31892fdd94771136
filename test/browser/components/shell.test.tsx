import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ErrorBoundary } from '../../../components/shell/ErrorBoundary.tsx';
import { vaultState } from '../../../lib/cases/session.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { questionWith, routeOf, startCase } from '../../support/cases.ts';
import { extension } from '../../support/extension-api.ts';
import {
  en,
  freshInstallation,
  freshStore,
  renderDashboard,
  renderInPage,
  setPreferences,
  zh,
} from '../../support/render-page.tsx';

let store: Store;
let caseId: string;

beforeEach(async () => {
  store = await freshStore();
  ({ id: caseId } = await startCase(store));
});

/** What a person entered or what is the same in both languages. */
const kept = ['示例商贸有限公司注销', '示例商贸有限公司', '测试员甲（客服部）', '收官', '收', '官', '中文'];
const chineseLeft = () =>
  kept
    .reduce((text, words) => text.replaceAll(words, ''), document.body.innerText)
    .split('\n')
    .filter((line) => /\p{Script=Han}/u.test(line));

describe('the language switch', () => {
  const pages: readonly (readonly [string, () => string])[] = [
    ['list of cases', () => '/'],
    ['new case', () => '/new'],
    ['settings', () => '/settings'],
    ['overview', () => `/case/${caseId}`],
    ['changing the case', () => `/case/${caseId}/edit`],
    ['facts', () => `/case/${caseId}/check/facts`],
    [
      'question',
      () =>
        routeOf(
          caseId,
          questionWith(() => true),
        ),
    ],
    ['data', () => `/case/${caseId}/data`],
    ['journal', () => `/case/${caseId}/journal`],
    ['dossier', () => `/case/${caseId}/dossier`],
  ];

  test.each(pages)('changes every word of the page at once: %s', async (_name, route) => {
    await renderDashboard(route());
    await expect.element(page.getByRole('main')).toBeVisible();
    await page.getByRole('button', { name: zh.shell.otherLanguage }).click();
    await expect.poll(chineseLeft).toEqual([]);
    expect(document.documentElement.lang).toBe('en');
  });

  test('keeps what is being typed, and is remembered', async () => {
    await renderDashboard('/new');
    await page.getByLabelText(zh.cases.name, { exact: true }).fill('写了一半');
    await page.getByRole('button', { name: zh.shell.otherLanguage }).click();
    await expect.element(page.getByLabelText(en.cases.name, { exact: true })).toHaveValue('写了一半');
    expect(await extension.storage.local.get('preferences')).toMatchObject({
      preferences: { language: 'en' },
    });
  });

  test('stands before the passphrase as well', async () => {
    await freshInstallation();
    await renderDashboard();
    await page.getByRole('button', { name: zh.shell.otherLanguage }).click();
    await expect.element(page.getByRole('heading', { name: en.vault.welcome })).toBeVisible();
    await expect.poll(chineseLeft).toEqual([]);
  });
});

test('the settings keep the way back to the case from which they were opened', async () => {
  await renderDashboard(`/case/${caseId}`);
  await page.getByRole('link', { name: zh.shell.settings }).click();
  await expect.element(page.getByRole('heading', { name: zh.shell.settings })).toBeVisible();
  await page.getByRole('link', { name: zh.shell.overview }).click();
  await expect.poll(() => location.hash).toBe(`#/case/${caseId}`);
});

test('what scrolls inside a page has the colours of the theme', async () => {
  await setPreferences({ theme: 'dark' });
  await renderDashboard('/settings');
  const colour = () => getComputedStyle(document.body).scrollbarColor;
  await expect.poll(colour).toBe('rgb(135, 129, 111) rgba(0, 0, 0, 0)');
});

describe('when something fails', () => {
  const alert = () => page.getByRole('alert');

  test('a crash shows a code and no values', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    function Crash(): never {
      throw new TypeError('苏禾 13800138000 is not a function');
    }
    await renderInPage(
      <ErrorBoundary>
        <Crash />
      </ErrorBoundary>,
    );
    await expect.element(alert()).toHaveTextContent('TypeError');
    await expect.element(alert()).toHaveTextContent(zh.shell.failedLead);
    // Here is already where the cases are, or the side panel, which lists none.
    expect(page.getByRole('button', { name: zh.shell.cases }).query()).toBeNull();
    expect(document.body.textContent).not.toMatch(/13800138000|苏禾/);
  });

  test('a step that fails says so with a code and no values, and not that the page could not be shown', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await renderDashboard('/');
    await expect.element(page.getByRole('heading', { name: zh.cases.title, exact: true })).toBeVisible();
    void Promise.reject(new TypeError('苏禾 13800138000 is not a function'));
    await expect.element(page.getByText(zh.shell.failedStep('TypeError'))).toBeVisible();
    expect(document.body.textContent).not.toMatch(/13800138000|苏禾/);
  });

  test('a step that failed is said until the person closes it, who is then where they were before', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await renderDashboard('/');
    const create = page.getByRole('link', { name: zh.cases.create });
    await expect.element(create).toBeVisible();
    (create.element() as HTMLElement).focus();
    void Promise.reject(new TypeError('planted'));
    const close = page.getByRole('button', { name: zh.shell.close });
    await expect.element(close).toBeVisible();
    (close.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(close).not.toBeInTheDocument();
    await expect.element(create).toHaveFocus();
  });

  test('a case that is gone says so, offers no second try, and the way back to the others works', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await renderDashboard('/case/deleted-meanwhile');
    await expect.element(alert()).toHaveTextContent('case.gone');
    expect(page.getByRole('button', { name: zh.shell.retry }).query()).toBeNull();
    await page.getByRole('button', { name: zh.shell.cases }).click();
    await expect.element(page.getByRole('heading', { name: zh.cases.title, exact: true })).toBeVisible();
  });

  test('an address that leads nowhere says that nothing is affected', async () => {
    await renderDashboard('/nowhere');
    await expect.element(page.getByRole('heading', { name: zh.shell.notFound })).toBeVisible();
  });
});

describe('the lock', () => {
  test('takes everything about the case off the page', async () => {
    await renderDashboard(`/case/${caseId}`);
    await page.getByRole('button', { name: zh.vault.lockNow }).click();
    await expect.poll(() => document.body.textContent).not.toContain('示例商贸');
    expect(await vaultState()).not.toBe('open');
  });

  test('follows another page', async () => {
    await renderDashboard(`/case/${caseId}`);
    await expect.element(page.getByRole('heading', { name: '示例商贸有限公司注销' })).toBeVisible();
    await extension.storage.session.remove(['vaultKey', 'vaultDeadline']);
    await expect.element(page.getByText('示例商贸有限公司注销')).not.toBeInTheDocument();
  });
});

test('the first tab stop leads past the head to the content', async () => {
  await renderDashboard(`/case/${caseId}/data`);
  await expect.element(page.getByRole('main')).toBeVisible();
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: zh.shell.skip })).toHaveFocus();
  const { backgroundColor } = getComputedStyle(page.getByRole('button', { name: zh.shell.skip }).element());
  expect(backgroundColor, 'nothing may shine through it').toMatch(/^rgb\(/);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('main')).toHaveFocus();
});

describe('the head of the dashboard on a narrow window', () => {
  test.each([
    [320, 'zh'],
    [320, 'en'],
    [360, 'zh'],
    [768, 'en'],
  ] as const)('shows every way at %i px in %s, with logo and lock in one row', async (width, language) => {
    await setPreferences({ language });
    await page.viewport(width, 800);
    await renderDashboard(`/case/${caseId}`);
    await expect.element(page.getByRole('main')).toBeVisible();
    const ways = page.getByRole('navigation').first().getByRole('link').elements();
    expect(ways).toHaveLength(9);
    for (const way of ways) {
      const { left, right, height } = way.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(height).toBeGreaterThanOrEqual(24);
    }
    const [logo, end] = ['.seal-link', '.bar .end'].map((one) =>
      document.querySelector(one)?.getBoundingClientRect(),
    );
    expect(end?.top).toBeLessThan(logo?.bottom ?? 0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(414, 896);
  });
});
