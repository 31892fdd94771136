import { describe, expect, test } from 'vitest';
import { pageSettings } from '../support/page-settings.ts';
import { pageForEach } from '../support/scanned-page.ts';

const here = pageForEach();

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const boxes = () => [...here.overlay.querySelectorAll('i')].map((box) => box.getBoundingClientRect());

describe.each([
  ['marks', {}],
  ['bars', { cover: true }],
])('%s of fields', (_name, settings) => {
  test('end where the box ends that is scrolled', async () => {
    const field =
      '<p style="margin:0"><input value="13800138000" style="height:40px;box-sizing:border-box"></p>';
    await here.load(`<div id="s" style="height:60px;width:300px;overflow:auto">${field.repeat(5)}</div>`);
    here.scan.set(pageSettings(settings));
    find('#s').scrollTop = 50;
    const { top, bottom } = find('#s').getBoundingClientRect();
    await expect.poll(() => boxes().map((box) => box.top)[0]).toBe(top);
    expect(boxes().length).toBeLessThan(4);
    expect(Math.max(...boxes().map((box) => box.bottom))).toBeLessThanOrEqual(bottom);
  });

  test('do not lie over a window of the page that hides them', async () => {
    await here.load(
      '<button>b</button><input value="13800138000"><div id="w" hidden style="position:fixed;inset:0;background:#fff">说明</div>',
    );
    here.scan.set(pageSettings(settings));
    await expect.poll(boxes).toHaveLength(1);
    find('button').onclick = () => find('#w').removeAttribute('hidden');
    find('button').click();
    await expect.poll(boxes).toHaveLength(0);
    find('#w').style.background = 'rgb(0 0 0 / 50%)';
    document.body.append('x');
    await expect.poll(boxes).toHaveLength(1);
  });
});
