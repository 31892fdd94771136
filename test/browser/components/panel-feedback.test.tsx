import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Store } from '../../../lib/cases/store.ts';
import { PanelMessage } from '../../../lib/messaging/protocol.ts';
import { startCase } from '../../support/cases.ts';
import { extension } from '../../support/extension-api.ts';
import { group, report } from '../../support/page-report.ts';
import { freshStore, renderSidePanel, setPreferences, zh } from '../../support/render-page.tsx';

const words = zh.scanner;
const site = 'https://crm.example';
const a = '00000000000000aa';
const b = '00000000000000bb';
const remarks = group({
  key: 'person.name|text|备注',
  label: '备注',
  fingerprints: [a, b],
  samples: ['苏*', '方*'],
});
const mobiles = group({ key: 'cn.mobile|text|手机', type: 'cn.mobile', label: '手机', fingerprints: [b] });
const seen = report({ groups: [remarks, mobiles] });
let store: Store;

beforeEach(async () => {
  await page.viewport(320, 800);
  store = await freshStore();
  await extension.permissions.request({ origins: [`${site}/*`] });
  await startCase(store);
  extension.tabs.current = { id: 7, url: `${site}/students` };
  await renderSidePanel();
  await expect.element(page.getByText(words.waiting)).toBeVisible();
  send({ kind: 'report', report: seen });
  await expect.element(page.getByRole('heading', { name: seen.title })).toBeVisible();
});

const send = (message: unknown) => extension.tabs.say(message);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const rows = () => document.querySelectorAll('.found .f').length;
const settings = () =>
  (extension.tabs.port?.posted ?? [])
    .map((message) => PanelMessage.parse(message))
    .flatMap((message) => (message.kind === 'settings' ? [message.settings] : []))
    .at(-1);

describe('what a person says is not personal data', () => {
  test('as a column is listed no more, says why, unmarks the page, and comes back when taken back', async () => {
    await button(words.reject).first().click();
    await button(words.popOver.thisColumn).click();
    await expect.poll(rows).toBe(1);
    const why = words.setAside.column('姓名', '备注') + words.setAside.here(2);
    await expect.element(page.getByText(why)).toBeVisible();
    const rejection = { scope: 'column', type: 'person.name', site, label: '备注' };
    await expect.poll(() => settings()?.rejections).toEqual([rejection]);
    expect(await store.db.rejections.toArray()).toMatchObject([{ rejection, site, sample: '苏* · 方*' }]);
    await button(words.setAside.takeBack).click();
    await expect.poll(rows).toBe(2);
    await expect.poll(() => settings()?.rejections).toEqual([]);
    expect(await store.db.rejections.count()).toBe(0);
  });

  test('by mistake can be undone from the notice', async () => {
    await button(words.reject).last().click();
    await button(words.popOver.thisSite).click();
    await expect.poll(rows).toBe(1);
    await button(zh.shell.undo).click();
    await expect.poll(rows).toBe(2);
  });

  test('as one value is offered only where there is one', async () => {
    await button(words.reject).first().click();
    await expect.element(button(words.popOver.thisColumn)).toBeVisible();
    expect(button(words.popOver.thisValue).query()).toBeNull();
    await button(words.reject).last().click();
    await button(words.popOver.thisValue).click();
    await expect.poll(() => settings()?.rejections).toMatchObject([{ scope: 'value', fingerprint: b }]);
  });
});

describe('the pop-over on the page', () => {
  const word = { kind: 'judge', key: remarks.key, fingerprint: a, sample: '苏*' };

  test('confirms', async () => {
    send({ ...word, act: 'confirm' });
    await expect
      .poll(async () => (await store.db.findings.toArray()).map((one) => one.status))
      .toContain('confirmed');
  });

  test('rejects one value, and the others of its column stay', async () => {
    send({ ...word, act: 'value' });
    await expect.element(page.getByText(words.setAside.value('姓名', '苏*'))).toBeVisible();
    expect(rows()).toBe(2);
    expect(await store.db.rejections.toArray()).toMatchObject([
      { rejection: { scope: 'value', fingerprint: a }, sample: '苏*' },
    ]);
  });

  test('asks which data set a finding belongs to, and that confirms it', async () => {
    send({ ...word, act: 'data-set' });
    await button(words.placing.fresh).click();
    await expect.poll(() => store.db.dataSets.toArray()).toMatchObject([{ categories: ['person.name'] }]);
    const [dataSet] = await store.db.dataSets.toArray();
    await expect
      .poll(async () => (await store.db.findings.toArray()).filter((one) => one.status === 'confirmed'))
      .toMatchObject([{ key: remarks.key, dataSetId: dataSet?.id }]);
  });

  test('asks where the person sees it, however far down the panel is', async () => {
    const many = Array.from({ length: 30 }, (_, i) => group({ key: `k${i}`, label: `列${i}` }));
    send({ kind: 'report', report: report({ groups: [remarks, ...many] }) });
    await expect.poll(rows).toBe(31);
    document.querySelector('.found')?.lastElementChild?.scrollIntoView();
    send({ ...word, act: 'data-set' });
    const question = page.getByRole('region', { name: words.placing.title });
    await expect.element(question).toBeInViewport({ ratio: 1 });
  });

  test('puts it into a set named after the page it was on, whatever is in view when that is answered', async () => {
    send({ ...word, act: 'data-set' });
    await expect.element(button(words.placing.fresh)).toBeVisible();
    const orders = report({ url: `${site}/orders`, title: '订单', groups: [] });
    send({ kind: 'report', report: orders });
    await expect.element(page.getByRole('heading', { name: '订单' })).toBeVisible();
    await button(words.placing.fresh).click();
    await expect
      .poll(() => store.db.dataSets.toArray())
      .toMatchObject([{ name: words.setName(seen.title), categories: ['person.name'] }]);
    const [dataSet] = await store.db.dataSets.toArray();
    await expect
      .poll(async () => (await store.db.findings.toArray()).filter((one) => one.dataSetId !== undefined))
      .toMatchObject([{ key: remarks.key, dataSetId: dataSet?.id }]);
  });

  test.each([
    ['of a finding that the page has not reported', { ...word, act: 'site', key: 'email|text|' }],
    ['with a raw value for a fingerprint', { ...word, act: 'value', fingerprint: '13800138000' }],
    ['of an unknown kind', { ...word, act: 'delete' }],
  ])('is not listened to when it speaks %s', async (_name, message) => {
    send(message);
    send({ ...word, act: 'column' });
    await expect.poll(() => store.db.rejections.count()).toBe(1);
    expect(await store.db.rejections.toArray()).toMatchObject([{ rejection: { scope: 'column' } }]);
  });

  test('speaks the language of the panel, and follows it', async () => {
    expect(settings()?.words).toMatchObject({ lang: 'zh-CN', confirm: zh.scanner.confirm });
    expect(settings()?.words?.kinds['cn.resident-id']?.cite).toContain('《个人信息保护法》');
    await setPreferences({ language: 'en', theme: 'dark' });
    await expect.poll(() => settings()?.words).toMatchObject({ lang: 'en', theme: 'dark' });
  });
});

describe('masking for screen sharing', () => {
  const masking = (on: boolean) =>
    page.getByRole('switch', { name: on ? words.covering.on : words.covering.off });

  test('is switched on and off, and says what it cannot hide', async () => {
    send({
      kind: 'report',
      report: report({ complete: false, groups: [remarks, { ...mobiles, place: 'attribute', count: 4 }] }),
    });
    await masking(false).click();
    await expect.poll(() => settings()?.cover).toBe(true);
    await expect.element(page.getByText(words.covering.covers)).toBeVisible();
    await expect.element(page.getByText(words.covering.limits)).toBeVisible();
    await expect.element(page.getByText(words.covering.attributes(4))).toBeVisible();
    await expect.element(page.getByText(words.covering.partial)).toBeVisible();
    await masking(true).click();
    await expect.poll(() => settings()?.cover).toBe(false);
  });

  test('goes on after a look at another tab', async () => {
    await masking(false).click();
    extension.tabs.current = { id: 8, url: 'https://other.example/' };
    extension.tabs.onActivated.emit();
    await expect.element(page.getByText(words.ask('other.example'))).toBeVisible();
    extension.tabs.current = { id: 7, url: `${site}/students` };
    extension.tabs.onActivated.emit();
    await expect.element(page.getByText(words.waiting)).toBeVisible();
    expect(settings()?.cover).toBe(true);
  });

  test('reaches the tabs behind when it is switched off', async () => {
    await masking(false).click();
    extension.tabs.others = [{ id: 8 }, { id: 9 }];
    await masking(true).click();
    await expect.poll(() => extension.tabs.stopped).toEqual([7, 8, 9]);
  });

  test('ends on a page of a site that is switched off', async () => {
    await masking(false).click();
    await page.getByRole('switch', { name: words.siteOn }).click();
    await expect.poll(() => extension.tabs.stopped).toContain(7);
  });

  test('goes on when the page is left for the next one', async () => {
    await masking(false).click();
    await expect.poll(() => settings()?.cover).toBe(true);
    extension.tabs.port?.onDisconnect.emit();
    const before = extension.tabs.port;
    extension.tabs.onUpdated.emit(7, { status: 'complete' });
    await expect.poll(() => extension.tabs.port).not.toBe(before);
    expect(settings()?.cover).toBe(true);
  });
});

test('a value that is said to be no personal data is no longer among the samples', async () => {
  await expect.element(page.getByText('苏* · 方*')).toBeVisible();
  send({ kind: 'judge', act: 'value', key: remarks.key, fingerprint: a, sample: '苏*' });
  await expect.element(page.getByText('方*', { exact: true })).toBeVisible();
  expect(document.body.textContent).not.toContain('苏* ·');
});

describe('what was said in the panel holds after a look at another tab:', () => {
  async function lookElsewhere() {
    extension.tabs.port = undefined;
    extension.tabs.current = { id: 8, url: 'https://other.example/' };
    extension.tabs.onActivated.emit();
    await expect.element(page.getByText(words.ask('other.example'))).toBeVisible();
    extension.tabs.current = { id: 7, url: `${site}/students` };
    extension.tabs.onActivated.emit();
  }

  test('a site that is switched off stays off', async () => {
    await page.getByRole('switch', { name: words.siteOn }).click();
    await lookElsewhere();
    await expect.element(page.getByRole('switch', { name: words.siteOff })).toBeVisible();
    expect(extension.tabs.port).toBeUndefined();
  });

  test('a look just for once goes on, until the tab leaves the site', async () => {
    await extension.permissions.remove({ origins: [`${site}/*`] });
    await button(words.once).click();
    await expect.element(page.getByText(words.waiting)).toBeVisible();
    await lookElsewhere();
    await expect.element(page.getByText(words.waiting)).toBeVisible();
    for (const url of ['https://other.example/', `${site}/students`]) {
      extension.tabs.current = { id: 7, url };
      extension.tabs.onUpdated.emit(7, { url });
      await expect.element(page.getByText(words.ask(new URL(url).host))).toBeVisible();
    }
  });

  test('what was added up while paging is still there, whatever part is in view and after the lock', async () => {
    await button(words.page.start).click();
    const part = (n: number, url = `${site}/students/${n}`) =>
      report({
        url,
        list: '00000000000000f3',
        groups: [{ ...mobiles, count: 1, fingerprints: [n.toString().padStart(16, '0')] }],
      });
    send({ kind: 'report', report: report({ url: `${site}/orders`, list: '00000000000000f2' }) });
    for (const n of [1, 2]) send({ kind: 'report', report: part(n) });
    await lookElsewhere();
    await expect.element(page.getByText(words.waiting)).toBeVisible();
    send({ kind: 'report', report: part(3) });
    await expect.element(page.getByText(words.page.seen(3, words.page.kind('手机号', 3)))).toBeVisible();
    expect(settings()?.paging).toBe(true);
    const { vaultKey, vaultDeadline } = await extension.storage.session.get(['vaultKey', 'vaultDeadline']);
    await extension.storage.session.remove(['vaultKey', 'vaultDeadline']);
    await expect.element(button(words.page.stop)).not.toBeInTheDocument();
    await extension.storage.session.set({ vaultKey, vaultDeadline });
    await expect.element(page.getByText(words.waiting)).toBeVisible();
    send({ kind: 'report', report: part(4) });
    await expect.element(page.getByText(words.page.seen(4, words.page.kind('手机号', 4)))).toBeVisible();
  });
});

test('reading a long page says how far it is, can be stopped, counts in part then, and can go on', async () => {
  send({ kind: 'report', report: { ...seen, nodes: 4200, settled: false } });
  await expect.element(page.getByText(words.scanning(4200))).toBeVisible();
  await button(words.halt).click();
  await expect.poll(() => settings()?.halted).toBe(true);
  await expect.element(page.getByText(words.halted(4200))).toBeVisible();
  await button(words.record).click();
  await expect.poll(() => store.db.scans.toArray()).toMatchObject([{ nodes: 4200, complete: false }]);
  await button(words.readOn).click();
  await expect.poll(() => settings()?.halted).toBe(false);
  send({ kind: 'report', report: seen });
  await expect.element(button(words.halt)).not.toBeInTheDocument();
});

test('a page can be ticked as looked through, and covered pages are listed with how far, who and when', async () => {
  const tick = page.getByRole('checkbox', { name: words.covered.tick(seen.title) });
  await tick.click();
  await expect
    .poll(() => store.db.visits.toArray())
    .toMatchObject([{ site, url: seen.url, title: seen.title }]);
  await page.getByText(words.covered.title(1)).click();
  await expect.element(page.getByText(words.covered.states['looked-at'], { exact: true })).toBeVisible();
  await button(words.record).click();
  await expect
    .element(
      page.getByText(`${words.covered.states.scanned}${zh.shell.comma}${words.covered.states['looked-at']}`),
    )
    .toBeVisible();
  await button(words.update).click();
  await expect.element(page.getByText(words.covered.states['scanned-again'])).toBeVisible();
  await tick.click();
  await expect.poll(() => store.db.visits.count()).toBe(0);
});
