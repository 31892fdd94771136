import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Store } from '../../../lib/cases/store.ts';
import type { PageReport } from '../../../lib/detection/page-report.ts';
import { recognizers } from '../../../lib/detection/recognizers/index.ts';
import { factFields } from '../../../lib/facts/index.ts';
import { startCase } from '../../support/cases.ts';
import { extension } from '../../support/extension-api.ts';
import { group, report } from '../../support/page-report.ts';
import { freshStore, renderSidePanel, zh } from '../../support/render-page.tsx';

const words = zh.scanner;
const pageUrl = 'https://crm.example/students?id=1';
let store: Store;

beforeEach(async () => {
  await page.viewport(360, 800);
  store = await freshStore();
});

const button = (name: string) => page.getByRole('button', { name, exact: true });

async function openOn(url: string | undefined): Promise<void> {
  await startCase(store);
  extension.tabs.current = url === undefined ? { id: 7 } : { id: 7, url };
  await renderSidePanel();
}

/** The panel on a site that is allowed, whose scanner has reported this. */
async function scanned(seen: PageReport): Promise<void> {
  await extension.permissions.request({ origins: ['https://crm.example/*'] });
  await openOn(pageUrl);
  await expect.element(page.getByText(words.waiting)).toBeVisible();
  send({ kind: 'report', report: seen });
  await expect.element(page.getByRole('heading', { name: seen.title })).toBeVisible();
}

const send = (message: unknown) => extension.tabs.say(message);

describe('before a page can be read', () => {
  test('without a case the way to start one is shown', async () => {
    await renderSidePanel();
    await page.getByRole('button', { name: zh.cases.create }).click();
    await expect.poll(() => extension.tabs.opened).toEqual([expect.stringMatching(/dashboard\.html#\/new$/)]);
  });

  test.each([
    ['an address that the browser keeps to itself', undefined, words.clickIcon],
    ['a page of the browser', 'chrome://settings', words.noPage],
    ['a file', 'file:///customers.html', words.noPage],
  ])('%s is explained', async (_name, url, title) => {
    await openOn(url);
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
    expect(extension.tabs.port).toBeUndefined();
  });

  test('a site is asked for by name, and read only after it is allowed', async () => {
    await openOn(pageUrl);
    await expect.element(page.getByRole('heading', { name: words.ask('crm.example') })).toBeVisible();
    expect(extension.tabs.port).toBeUndefined();
    await button(words.allow).click();
    await expect.element(page.getByText(words.waiting)).toBeVisible();
    expect(extension.tabs.port?.posted.slice(0, 2)).toMatchObject([
      { kind: 'start', key: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { kind: 'settings', settings: { rejections: [], cover: false } },
    ]);
  });

  test('a refusal is taken: nothing is read', async () => {
    extension.permissions.answer = false;
    await openOn(pageUrl);
    await button(words.allow).click();
    await expect.element(page.getByText(words.refused)).toBeVisible();
    expect(extension.tabs.port).toBeUndefined();
  });

  test('a page can be looked at just once: nothing is asked of the browser, and it ends when told to', async () => {
    await openOn(pageUrl);
    await button(words.once).click();
    await expect.element(page.getByText(words.waiting)).toBeVisible();
    expect(extension.tabs.port?.posted).not.toEqual([]);
    expect(await extension.permissions.getAll()).toEqual({ origins: [] });
    await button(words.endOnce).click();
    await expect.element(button(words.allow)).toBeVisible();
    await button(words.once).click();
    extension.tabs.current = { id: 7, url: 'https://other.example/' };
    extension.tabs.onUpdated.emit(7, { url: 'https://other.example/' });
    await expect.element(page.getByRole('heading', { name: words.ask('other.example') })).toBeVisible();
  });

  test('a site that the organisation has not named is neither asked for nor read, also when it was allowed', async () => {
    await extension.storage.managed.set({ allowedSites: ['https://other.example'] });
    await extension.permissions.request({ origins: ['https://crm.example/*'] });
    await openOn(pageUrl);
    await expect
      .element(page.getByRole('heading', { name: words.notPermitted('crm.example') }))
      .toBeVisible();
    await expect.element(page.getByText(words.notPermittedLead('https://other.example'))).toBeVisible();
    expect(extension.tabs.port).toBeUndefined();
    await extension.storage.managed.set({ allowedSites: ['https://crm.example'] });
    await expect.element(page.getByText(words.waiting)).toBeVisible();
    await extension.storage.managed.set({ allowedSites: [] });
    await expect
      .element(page.getByRole('heading', { name: words.notPermitted('crm.example') }))
      .toBeVisible();
  });

  test('a permission taken back stops the reading', async () => {
    await scanned(report());
    await button(words.revoke).click();
    await expect.element(page.getByRole('heading', { name: words.ask('crm.example') })).toBeVisible();
    expect(await extension.permissions.getAll()).toEqual({ origins: [] });
  });
});

describe('what is on the page', () => {
  test('what does not fit the protocol is dropped', async () => {
    await scanned(report());
    send({ kind: 'report', report: { ...report({ title: '13800138000' }), raw: '13800138000' } });
    const inner = { frame: 'inner', top: false, groups: [group({ count: 4 })] };
    send({ kind: 'report', report: report(inner) });
    await expect.element(page.getByText(words.summary(1, 7))).toBeVisible();
    expect(document.body.textContent).not.toContain('13800138000');
  });

  test('a confirmed finding is stored with the look it came from, and only its own', async () => {
    const mobile = group({
      key: 'cn.mobile|手机|text',
      type: 'cn.mobile',
      label: '手机',
      samples: ['138****8000'],
    });
    await scanned(report({ groups: [group(), mobile] }));
    const [name, other] = [words.column('姓名'), words.column('手机')];
    await expect.element(button(words.confirm).first()).toHaveAccessibleDescription(new RegExp(name));
    await expect.element(button(words.reject).last()).toHaveAccessibleDescription(new RegExp(other));
    await button(words.confirm).first().click();
    await expect.element(page.getByText(`${words.alsoConfirmed} 1`)).toBeVisible();
    const findings = await store.db.findings.toArray();
    expect(new Set(findings.map(({ status }) => status))).toEqual(new Set(['open', 'confirmed']));
    expect(await store.db.scans.count()).toBe(1);
  });

  test('a judgement can be changed', async () => {
    await scanned(report());
    await button(words.confirm).click();
    await button(words.expand).click();
    const { width, height } = button(words.change).element().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await button(words.change).click();
    await expect.element(button(words.confirm)).toBeVisible();
    expect((await store.db.findings.toArray())[0]?.status).toBe('open');
  });

  test('an accepted suggestion becomes a data set that holds its findings', async () => {
    await scanned(report());
    await button(words.confirm).click();
    await button(words.accept).last().click();
    await expect
      .poll(() => store.db.dataSets.toArray())
      .toMatchObject([
        { origin: 'scan', categories: ['person.name'], name: expect.not.stringMatching(/[“”]/) },
      ]);
    const [dataSet] = await store.db.dataSets.toArray();
    await expect.poll(async () => (await store.db.findings.toArray())[0]?.dataSetId).toBe(dataSet?.id);
  });

  test('a suggestion that cannot be accepted whole leaves nothing behind', async () => {
    await scanned(report({ groups: [group()] }));
    await button(words.confirm).click();
    await expect.element(button(words.accept)).toBeVisible();
    // The row is added; its findings can no longer be changed.
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('planted', 'QuotaExceededError');
    });
    await button(words.accept).click();
    await expect.element(page.getByText(/磁盘空间不够/)).toBeVisible();
    full.mockRestore();
    expect(await store.db.dataSets.count()).toBe(0);
    await button(words.accept).click();
    await expect.poll(() => store.db.dataSets.count()).toBe(1);
  });

  test('clicked again while it is being accepted, a suggestion still becomes one data set', async () => {
    await scanned(report());
    await button(words.confirm).click();
    await expect.element(button(words.accept).last()).toBeVisible();
    const accept = button(words.accept).last().element() as HTMLElement;
    accept.click();
    accept.click();
    await expect.poll(async () => (await store.db.findings.toArray())[0]?.dataSetId).toBeDefined();
    expect(await store.db.dataSets.count()).toBe(1);
  });

  test('a double click judges one finding, not also the next that moves into its place', async () => {
    const other = group({ key: 'cn.mobile|手机|text', type: 'cn.mobile', label: '手机' });
    await scanned(report({ groups: [group(), other] }));
    const [first] = document.querySelectorAll('.found .f .btn');
    first?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await expect.poll(() => document.querySelectorAll('.found .f').length).toBe(1);
    document
      .querySelector('.found .f .btn')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    await button(words.expand).click();
    await expect.element(page.getByText(`${words.alsoConfirmed} 1`)).toBeVisible();
    expect((await store.db.findings.toArray()).map(({ status }) => status).sort()).toEqual([
      'confirmed',
      'open',
    ]);
  });

  test('a confirmed kind suggests the facts it speaks for, and they do not count yet', async () => {
    const field = [...factFields.values()].find(({ suggestedBy }) =>
      suggestedBy?.some((type) => recognizers.has(type)),
    );
    const type = field?.suggestedBy?.find((one) => recognizers.has(one)) ?? '';
    await scanned(report({ groups: [group({ key: 'k', type, sensitivity: 'sensitive' })] }));
    await button(words.confirm).click();
    await expect.element(page.getByText(words.factSuggestion(field?.label.zh ?? ''))).toBeVisible();
    const suggested = await store.db.facts.filter(({ state }) => state === 'suggested').toArray();
    expect(suggested.map(({ path }) => path)).toContain(field?.id);
  });

  test('a page read only in part says so, and one without findings claims no more than that', async () => {
    await scanned(report({ complete: false, groups: [] }));
    await expect.element(page.getByText(words.partial(120))).toBeVisible();
    await expect.element(page.getByText(words.nothing)).toBeVisible();
    await expect.element(page.getByText(words.nothingLead)).toBeVisible();
  });

  test('a label that fits is named once', async () => {
    const because = ['label', 'check-digit'];
    await scanned(report({ groups: [group({ because }), group({ key: 'bare', label: '', because })] }));
    const why = [...document.querySelectorAll('.fw p')].map(({ textContent }) => textContent);
    const { label, 'check-digit': digit } = words.because;
    expect(why).toEqual([
      `${words.column('姓名')}${zh.shell.comma}${digit}`,
      `${label}${zh.shell.comma}${digit}`,
    ]);
  });

  test('a site that is switched off says so and what was recorded of it', async () => {
    await scanned(report());
    await button(words.record).click();
    await expect.element(button(words.update)).toBeVisible();
    await page.getByRole('switch', { name: words.siteOn }).click();
    await expect.element(page.getByText(words.paused)).toBeVisible();
    await page.getByText(words.covered.title(1)).click();
    await expect.element(page.getByText('学员列表')).toBeVisible();
  });

  test('a look can be recorded once reading has settled', async () => {
    await scanned(report({ settled: false }));
    await expect.element(button(words.record)).toBeDisabled();
    send({ kind: 'report', report: report() });
    await button(words.record).click();
    await expect.element(button(words.update)).toBeVisible();
    expect(await store.db.scans.toArray()).toMatchObject([
      { site: 'https://crm.example', title: '学员列表' },
    ]);
  });
});
