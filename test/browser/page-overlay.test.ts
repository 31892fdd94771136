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

test('the bar over a field stays where columns to both sides cover its ends', async () => {
  const column = (side: string) =>
    `<p style="position:absolute;top:0;${side}:0;width:70px;height:90px;margin:0;background:#fff"></p>`;
  await here.load(
    `<div style="width:300px;position:relative"><input value="13800138000" style="width:100%;box-sizing:border-box">${column('left')}${column('right')}</div>`,
  );
  here.scan.set(pageSettings({ cover: true }));
  expect(boxes()).toEqual([find('input').getBoundingClientRect()]);
});

describe('the mark of a field is where the field is', () => {
  const field = '<label>手机 <input value="13800138000"></label>';
  const atField = () => boxes()[0]?.top === find('input').getBoundingClientRect().top;
  /** Sooner than anything but the event itself would bring it about. */
  const twoPictures = async () => {
    for (let i = 0; i < 2; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
  };

  test('with the next picture after a scroll', async () => {
    await here.load(`<p style="margin-top:100px">${field}</p><div style="height:3000px"></div>`);
    await expect.poll(atField).toBe(true);
    window.scrollTo(0, 10);
    await new Promise((scrolled) => document.addEventListener('scroll', scrolled, { once: true }));
    await twoPictures();
    expect(atField()).toBe(true);
  });

  test('with the next picture after the window has got another size', async () => {
    await here.load(`<div></div>${field}`);
    await expect.poll(atField).toBe(true);
    find('div').style.height = '50px';
    window.dispatchEvent(new Event('resize'));
    await twoPictures();
    expect(atField()).toBe(true);
  });
});

test('bars lie above every dialog and popover of the page, in whatever order they open', async () => {
  await here.load(
    '<dialog id="b">b</dialog><dialog id="a"><input value="13800138000"></dialog><p id="c" popover="manual">c</p>',
  );
  here.scan.set(pageSettings({ cover: true }));
  await expect.poll(() => here.overlay.host.isConnected).toBe(true);
  const entered: string[] = [];
  here.overlay.host.addEventListener('beforetoggle', (event) =>
    entered.push((event as ToggleEvent).newState),
  );
  const dialog = (selector: string) => find(selector) as HTMLDialogElement;
  const windows = [
    () => dialog('#a').showModal(),
    () => dialog('#b').showModal(),
    () => find('#c').showPopover(),
  ];
  for (const open of windows) {
    entered.length = 0;
    open();
    // The last one to enter the top layer lies above all others in it.
    await expect.poll(() => entered).toEqual(['closed', 'open']);
  }
});

test('bars lie above a dialog in a shadow tree, also one that the page keeps to itself', async () => {
  let root: ShadowRoot | undefined;
  const field = '<input value="13800138000">';
  await here.load(`${field}<x-q></x-q>`, () => {
    root = find('x-q').attachShadow({ mode: 'open' });
    root.innerHTML = `<dialog>${field}</dialog>`;
  });
  here.scan.set(pageSettings({ cover: true }));
  await expect.poll(() => here.overlay.host.isConnected).toBe(true);
  const entered: string[] = [];
  here.overlay.host.addEventListener('beforetoggle', (event) =>
    entered.push((event as ToggleEvent).newState),
  );
  root?.querySelector('dialog')?.showModal();
  await expect.poll(() => entered).toEqual(['closed', 'open']);
  await expect.poll(boxes).toContainEqual(root?.querySelector('input')?.getBoundingClientRect());
});

test.each(['0.6', '1.5'])('bars lie over fields of a page that is zoomed as a whole: %s', async (zoom) => {
  await here.load('<p style="margin:40px"><input value="13800138000"></p>');
  here.scan.set(pageSettings({ cover: true }));
  await expect.poll(boxes).toHaveLength(1);
  document.documentElement.style.zoom = zoom;
  const near = () => {
    const [box = new DOMRect(), field] = [boxes()[0], find('input').getBoundingClientRect()];
    return (['left', 'top', 'right', 'bottom'] as const).every(
      (side) => Math.abs(box[side] - field[side]) < 1,
    );
  };
  await expect.poll(near).toBe(true);
  document.documentElement.style.zoom = '';
});

test('a field that is pointed out loses its frame when its value is gone', async () => {
  const { groups } = await here.load('<label>手机 <input value="13800138000"></label>');
  here.scan.show(groups[0]?.key ?? '', 0);
  const frames = () => here.overlay.querySelectorAll('i.shown').length;
  await expect.poll(frames).toBe(1);
  (find('input') as HTMLInputElement).value = '';
  await expect.poll(frames, { timeout: 5000 }).toBe(0);
});
