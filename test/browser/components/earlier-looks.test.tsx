import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { recordScan } from '../../../lib/cases/scans.ts';
import type { Store } from '../../../lib/cases/store.ts';
import type { PageReport } from '../../../lib/detection/page-report.ts';
import { startCase } from '../../support/cases.ts';
import { violations } from '../../support/check-accessibility.ts';
import { extension } from '../../support/extension-api.ts';
import { group, report } from '../../support/page-report.ts';
import {
  en,
  freshStore,
  renderDashboard,
  renderSidePanel,
  setPreferences,
  zh,
} from '../../support/render-page.tsx';

const words = zh.scanner;
const proof = zh.inventory.erasure;
const site = 'https://crm.example';
const print = (n: number) => n.toString(16).padStart(16, '0');
const showing = (values: readonly number[], fields: Partial<PageReport> = {}) =>
  report({
    groups: values.length === 0 ? [] : [group({ count: values.length, fingerprints: values.map(print) })],
    ...fields,
  });

let store: Store;
let caseId: string;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const send = (seen: PageReport) => extension.tabs.say({ kind: 'report', report: seen });

beforeEach(async () => {
  await page.viewport(360, 900);
  store = await freshStore();
  caseId = (await startCase(store)).id;
  await extension.permissions.request({ origins: [`${site}/*`] });
  extension.tabs.current = { id: 7, url: `${site}/students` };
});

async function panelOn(seen: PageReport): Promise<void> {
  await renderSidePanel();
  await expect.element(page.getByText(words.waiting)).toBeVisible();
  send(seen);
  await expect.element(button(words.evidence.take)).toBeEnabled();
}

/** The cells of the row of names: before, gone, still, new, and what cannot be said. */
const cells = () =>
  [...document.querySelectorAll('tr[data-type="person.name"] td')].map(({ textContent }) =>
    Number(textContent),
  );

describe('a page that was looked at before', () => {
  beforeEach(() => recordScan(store, caseId, { report: showing([1, 2, 3]), site }));

  test('is compared as it changes, and the look is kept only when it is recorded', async () => {
    await panelOn(showing([2, 3, 4], { total: 3 }));
    await button(words.compare).click();
    await expect.poll(cells).toEqual([3, 1, 2, 1]);
    await expect.element(page.getByText(proof.outcome({ before: 3, gone: 1, still: 2 }))).toBeVisible();
    send(showing([], { total: 0 }));
    await expect.element(page.getByText(proof.allGone(3))).toBeVisible();
    await expect.element(page.getByText(proof.limits)).toBeVisible();
    expect(await store.db.scans.count()).toBe(1);
    await button(words.update).click();
    await expect.poll(() => store.db.scans.count()).toBe(2);
    expect((await store.db.scans.toArray()).map(({ comparison }) => comparison?.kinds[0]?.gone)).toContain(3);
  });

  test('folds the comparison away again', async () => {
    await panelOn(showing([2, 3, 4], { total: 3 }));
    await button(words.compare).click();
    await expect.poll(cells).toEqual([3, 1, 2, 1]);
    await button(words.compareNoMore).click();
    await expect.poll(cells).toEqual([]);
  });

  test('needs no further look for a judgement', async () => {
    await panelOn(showing([1, 2, 3]));
    await button(words.reject).click();
    await button(words.popOver.thisSite).click();
    await expect.poll(async () => (await store.db.findings.toArray())[0]?.status).toBe('rejected');
    expect(await store.db.scans.count()).toBe(1);
  });

  test.each([
    ['another filter', showing([], { views: [print(99)] }), proof.obstacles['other-view']],
    ['a part of a list', showing([], { total: 12 }), proof.obstacles['list-in-part']],
    ['a list that may have been turned', showing([7, 8, 9]), proof.replacedNote('姓名')],
    ['a list of unknown length', showing([1]), proof.endlessNote('姓名')],
    ['a renamed column', showing([], { labels: ['备用1'], total: 0 }), proof.unlabelledNote('姓名')],
    ['a page cut short', showing([], { complete: false }), proof.obstacles.capped],
  ])('says why %s proves nothing', async (_what, seen, sentence) => {
    await panelOn(seen);
    await button(words.compare).click();
    await expect.element(page.getByText(sentence)).toBeVisible();
    expect(document.body.textContent).not.toContain(proof.allGone(3));
  });

  test('can be read by everyone, in every width, theme and language', async () => {
    await panelOn(showing([2, 3, 4], { total: 12 }));
    await button(words.compare).click();
    await expect.poll(cells).toEqual([3, 0, 2, 1, 1]);
    expect(await violations([320, 480])).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('fits a narrow panel with all its columns in %s', async (language) => {
    await page.viewport(320, 900);
    await setPreferences({ language });
    await renderSidePanel();
    const passports = { key: 'p', type: 'cn.passport', label: '护照', fingerprints: [7, 8].map(print) };
    const { groups } = showing([2, 3, 4]);
    send(report({ total: 12, groups: [...groups, group({ ...passports, count: 2 })] }));
    await button({ zh, en }[language].scanner.compare).click();
    await expect.poll(cells).toEqual([3, 0, 2, 1, 1]);
    const table = document.querySelector('.earlier .scroll-x') as HTMLElement;
    expect(table.scrollWidth).toBeLessThanOrEqual(table.clientWidth);
  });
});

test('a page that is seen for the first time offers no comparison', async () => {
  await panelOn(showing([1]));
  await expect.element(button(words.compare)).not.toBeInTheDocument();
});

describe('a list that is paged through', () => {
  test('adds up what comes by, against what the page says, and is kept as one look', async () => {
    await panelOn(showing([1, 2, 3], { total: 9 }));
    await button(words.page.start).click();
    send(showing([3, 4, 5], { total: 9 }));
    send(showing([6, 7], { total: 9 }));
    await expect
      .element(page.getByText(words.page.seen(7, words.page.kind('姓名', 7))))
      .toHaveTextContent(words.page.ofTotal(7, 9));
    await button(words.record).click();
    await expect.poll(() => store.db.looks.count()).toBe(1);
    expect((await store.db.scans.toArray())[0]?.list).toEqual({ total: 9, seen: 7 });
    expect((await store.db.looks.toArray())[0]?.groups[0]?.fingerprints).toHaveLength(7);
  });

  test('begins anew once it was recorded, so that what is erased then is not still shown', async () => {
    await panelOn(showing([1, 2, 3]));
    await button(words.page.start).click();
    send(showing([4, 5, 6]));
    await expect.element(page.getByText(/已看到 6 个/)).toBeVisible();
    await button(words.record).click();
    await expect.element(page.getByText(/已看到 3 个/)).toBeVisible();
    send(showing([4, 5, 6, 7], { total: 4 }));
    await expect.element(page.getByText(/已看到 4 个/)).toBeVisible();
    send(showing([4], { total: 1 }));
    await expect.element(page.getByText(/已看到 1 个/)).toBeVisible();
    await button(words.update).click();
    await expect.poll(() => store.db.scans.count()).toBe(2);
    const compared = (await store.db.scans.toArray()).flatMap(({ comparison }) => comparison?.kinds ?? []);
    expect(compared).toMatchObject([{ before: 6, gone: 5, still: 1 }]);
  });

  test('shows what is there now when it is switched off again', async () => {
    await panelOn(showing([1, 2, 3]));
    await button(words.page.start).click();
    send(showing([4]));
    await expect.element(page.getByText(/已看到 4 个/)).toBeVisible();
    await button(words.page.stop).click();
    await expect.element(page.getByText(words.summary(1, 1))).toBeVisible();
  });
});

test('the data page shows what is gone and what is not, for everyone to read', async () => {
  await recordScan(store, caseId, { report: showing([1, 2, 3]), site });
  await recordScan(store, caseId, { report: showing([3], { total: 1 }), site });
  await page.viewport(1280, 900);
  await renderDashboard(`/case/${caseId}/data`);
  await expect.element(page.getByRole('heading', { name: proof.title })).toBeVisible();
  await expect.poll(cells).toEqual([3, 2, 1]);
  await expect.element(page.getByText(zh.inventory.list(1, 1))).toBeVisible();
  expect(await violations([360, 1280])).toEqual([]);
});
