import { describe, expect, test } from 'vitest';
import { pageSettings } from '../support/page-settings.ts';
import { pageForEach } from '../support/scanned-page.ts';

const here = pageForEach();
/** A clock that moves on when it is asked. */
function clock(): () => number {
  let time = 0;
  return () => time++;
}

const start = (now = () => performance.now()) => {
  here.begin({ now });
  here.scan.set(pageSettings({ cover: true }));
};

/** The texts that are covered now: each as soon as it is read. */
const covered = () =>
  [...(CSS.highlights.get('x5c5') ?? [])].map(
    ({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent?.slice(startOffset, endOffset) ?? '',
  );
const phone = (row: number) => `139${10_000_000 + row}`;
const table = (count: number) =>
  `<table><thead><tr><th>号</th><th>手机</th></tr></thead><tbody>${Array.from({ length: count }, (_, row) => `<tr><td>${row}</td><td>${phone(row)}</td></tr>`).join('')}</tbody></table>`;

describe('what is in view is read first', () => {
  test.each([
    ['in a page', (html: string) => html, () => scrollTo(0, 1e6)],
    [
      'in a box that scrolls',
      (html: string) => `<div id="s" style="height:200px;overflow:auto">${html}</div>`,
      () => document.querySelector('#s')?.scrollTo(0, 1e6),
    ],
    [
      'in a shadow tree',
      (html: string) => `<x-v style="display:block">${html}</x-v>`,
      () => scrollTo(0, 1e6),
    ],
  ])('%s that was scrolled before', (name, wrap, scroll) => {
    document.body.innerHTML = wrap(table(4000));
    const host = document.querySelector('x-v');
    if (name.includes('shadow') && host !== null)
      host.attachShadow({ mode: 'open' }).append(...host.childNodes);
    scroll();
    start(clock());
    expect(covered()).toContain(phone(3999));
    expect(covered()).not.toContain(phone(2000));
  });

  test('also when it is scrolled to while the rest is read', async () => {
    document.body.innerHTML = table(4000);
    start(clock());
    expect(covered()).toContain(phone(0));
    scrollTo(0, 1e6);
    await expect.poll(covered).toContain(phone(3999));
    expect(covered().length).toBeLessThan(3000);
    scrollTo(0, 0);
  });

  test('of much that is added at once while values are covered', async () => {
    document.body.innerHTML = table(1);
    start();
    await expect.poll(() => here.reports.at(-1)?.settled).toBe(true);
    here.scan.stop();
    start(clock());
    document.querySelector('tbody')?.insertAdjacentHTML('beforeend', table(4000));
    await Promise.resolve();
    expect(covered()).toContain(phone(1));
  });
});

test('a page that is too large is read where it is in view', async () => {
  const far = '<div style="height:3000px;overflow:hidden"></div>';
  document.body.innerHTML = `<p style="height:3000px;overflow:hidden"></p><p>手机：${phone(1)}</p>${far}<p>手机：${phone(2)}</p>${far}<p>手机：${phone(3)}</p>`;
  (document.querySelector('p') as HTMLElement).innerHTML = 'x <!---->'.repeat(151_000);
  scrollTo(0, 1e6);
  start();
  await expect.poll(() => here.reports.at(-1)?.complete).toBe(false);
  expect(covered()).toEqual([phone(3)]);
  document.querySelectorAll('p')[1]?.scrollIntoView();
  await expect.poll(covered).toContain(phone(1));
  expect(covered()).not.toContain(phone(2));
  scrollTo(0, 0);
});

test('what a page was too large for is read once there is room', async () => {
  const far = '<div style="height:3000px"></div>';
  document.body.innerHTML = `<p style="height:3000px;overflow:hidden"></p>${far}<p>手机：${phone(1)}</p>`;
  (document.querySelector('p') as HTMLElement).innerHTML = 'x <!---->'.repeat(151_000);
  start();
  await expect.poll(() => here.reports.at(-1)).toMatchObject({ complete: false, settled: true, groups: [] });
  document.querySelector('p')?.remove();
  await expect.poll(() => here.reports.at(-1)).toMatchObject({ complete: true, settled: true });
  expect(covered()).toEqual([phone(1)]);
});
