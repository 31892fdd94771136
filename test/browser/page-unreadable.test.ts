import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { contrastOf } from '../support/contrast.ts';
import { pageSettings } from '../support/page-settings.ts';
import { pageForEach } from '../support/scanned-page.ts';

const here = pageForEach();

afterEach(() => {
  CSS.highlights.delete('own');
  return cdp().send('Emulation.setEmulatedMedia', { media: '' });
});

const words = '<p style="font:30px sans-serif">手机 <b>13800138000</b></p>';
const field = '<input style="font-size:24px" value="13800138000">';

async function covered(html: string) {
  await here.load(html);
  here.scan.set(pageSettings({ cover: true }));
  await expect.poll(() => contrastOf('b, input')).toBeLessThan(8);
}

describe('what is covered cannot be read', () => {
  test('where it is selected on a page with its own colours for that', async () => {
    await covered(
      `<style>b::selection { color: red !important; -webkit-text-fill-color: red !important; background: yellow }</style>${words}`,
    );
    getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    await expect.poll(() => contrastOf('b')).toBeLessThan(8);
  });

  test('where the page highlights it', async () => {
    await covered(`<style>::highlight(own) { color: red; background: yellow }</style>${words}`);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('p') as Element);
    const own = new Highlight(range);
    own.priority = 1e6;
    CSS.highlights.set('own', own);
    await expect.poll(() => contrastOf('b')).toBeLessThan(8);
  });

  test('on paper', async () => {
    await covered(words + field);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    await expect.poll(() => contrastOf('b')).toBeLessThan(8);
    expect(getComputedStyle(document.querySelector('input') as Element).visibility).toBe('hidden');
    expect(getComputedStyle(here.overlay.host).display).toBe('none');
  });

  test('while one view of the page turns into another', async () => {
    await covered(field);
    const visibility = () => getComputedStyle(document.querySelector('input') as Element).visibility;
    const turning = document.startViewTransition(() => {});
    await turning.ready;
    expect(visibility()).toBe('hidden');
    turning.skipTransition();
    await turning.finished;
    expect(visibility()).toBe('visible');
  });
});

test.each(['open', 'closed'] as const)(
  'an element that gets its %s shadow tree only when its script has come is read then',
  async (mode) => {
    const name = `x-late-${mode}`;
    const roots = new Map<Element, ShadowRoot>();
    document.body.innerHTML = `<${name}>…</${name}>`;
    here.begin({ openShadow: (element) => roots.get(element) ?? null });
    here.scan.set(pageSettings({ cover: true }));
    expect((await here.settled()).groups).toEqual([]);
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode });
          root.innerHTML = words;
          roots.set(this, root);
        }
      },
    );
    await expect.poll(() => here.reports.at(-1)?.groups.map(({ type }) => type)).toEqual(['cn.mobile']);
  },
);
