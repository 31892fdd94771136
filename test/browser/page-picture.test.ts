import { describe, expect, test, vi } from 'vitest';
import { boxesInView } from '../../lib/detection/page/boxes.ts';
import { pageForEach } from '../support/scanned-page.ts';

const here = pageForEach();

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const boxes = async () => (await vi.waitUntil(() => here.scan.boxes(), { timeout: 5000 })).boxes;

/** Whether an element lies in one box, or the text in it when it has some. */
async function isBlack(selector: string): Promise<boolean> {
  const element = find(selector);
  const range = document.createRange();
  range.selectNodeContents(element);
  const [first] = element.childNodes.length > 0 ? range.getClientRects() : element.getClientRects();
  const { left, top, right, bottom } = first ?? new DOMRect(-1);
  return (await boxes()).some(
    (box) =>
      box.left <= left + 0.01 &&
      box.top <= top + 0.01 &&
      box.left + box.width >= right - 0.01 &&
      box.top + box.height >= bottom - 0.01,
  );
}

describe('a picture blacks out', () => {
  test('words in a drawing, which are read like others', async () => {
    const { groups } = await here.load(
      '<svg width="400" height="40"><style>.a{}</style><g><text id="s" y="20">手机 <tspan>138</tspan><tspan>00138000</tspan></text></g></svg>',
    );
    expect(groups).toMatchObject([{ type: 'cn.mobile', place: 'text', count: 1 }]);
    expect(await isBlack('#s')).toBe(true);
  });

  test('the words on a button', async () => {
    const { groups } = await here.load(
      '<label>姓名 <input></label><input type="button" value="查询"><input type="button" id="b" value="呼叫 13800138000">',
    );
    expect(groups).toMatchObject([{ type: 'cn.mobile', label: '', count: 1 }]);
    expect(await isBlack('#b')).toBe(true);
    expect(await boxes()).toHaveLength(1);
  });

  test('the hint in an empty field, which is no finding', async () => {
    const { groups } = await here.load(
      '<label>手机 <input id="p" placeholder="13800138000"></label><label>邮箱 <input placeholder="li.na@example.com" value="x"></label>',
    );
    expect(groups).toEqual([]);
    expect(await isBlack('#p')).toBe(true);
    expect(await boxes()).toHaveLength(1);
  });

  test('words that come from a style sheet, and no other ornament', async () => {
    await here.load(
      `<style>#a::before{content:"13800138000"} #b::after{content:attr(data-name)} .c::before{content:"* "} .d::before{content:"\\e601"}</style>
      <p id="a"></p><p>姓名：<span id="b" data-name="苏禾"></span></p><p class="c"></p><p class="d"></p>`,
    );
    expect(await isBlack('#a')).toBe(true);
    expect(await isBlack('#b')).toBe(true);
    expect(await boxes()).toHaveLength(2);
  });

  test.each([
    ['a number drawn in one line', '<canvas id="x" width="140" height="20"></canvas>'],
    ['a frame however low it is', '<iframe id="x" srcdoc="" style="width:30px;height:20px"></iframe>'],
    ['the name of a chosen file', '<input id="x" type="file">'],
  ])('%s', async (_name, html) => {
    await here.load(html);
    expect(await isBlack('#x')).toBe(true);
  });

  test('a picture in the background, but not one under words or over everything', async () => {
    await here.load(
      `<style>div{background:url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>");width:80px;height:50px}</style>
      <div id="a"></div><div>说明</div><div style="position:fixed;inset:0;pointer-events:none"></div>`,
    );
    expect(await isBlack('#a')).toBe(true);
    expect(await boxes()).toHaveLength(1);
  });
});

const row = (name: string, phone: string) => `<tr><td>${name}</td><td>${phone}</td></tr>`;
const rows = Array.from({ length: 40 }, (_, i) => row('苏禾', `139${10_000_000 + i}`)).join('');

describe('a picture leaves readable', () => {
  test('what lies around a box that is scrolled, and its header', async () => {
    await here.load(
      `<div style="height:200px">说明</div><div id="s" style="height:150px;width:300px;overflow:auto"><table>
      <thead style="position:sticky;top:0;background:#eee"><tr><th>姓名</th><th>手机</th></tr></thead><tbody>${rows}</tbody></table></div>`,
    );
    find('#s').scrollTop = 333;
    const { top, bottom } = find('#s').getBoundingClientRect();
    const head = find('thead').getBoundingClientRect();
    const seen = await boxes();
    expect(seen.length).toBeGreaterThan(6);
    for (const box of seen) {
      expect(box.top).toBeGreaterThanOrEqual(top);
      expect(box.top + box.height).toBeLessThanOrEqual(bottom);
      // One that reaches out from under the header is black as a whole.
      expect(box.top + box.height).toBeGreaterThan(head.bottom);
    }
  });

  test('a window of the page over values, but not the values that shine through', async () => {
    await here.load(
      '<p id="a">手机：<b>13800138000</b></p><p id="b">手机：<b>13900139000</b></p><div id="w" style="position:fixed;inset:0;background:rgb(0 0 0 / 40%)"><p id="c" style="position:absolute;margin:0;background:#fff">说明</p></div>',
    );
    const { left, top, width, height } = find('#a').getBoundingClientRect();
    find('#c').style.cssText += `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
    expect(await isBlack('#a b')).toBe(false);
    expect(await isBlack('#b b')).toBe(true);
    find('#w').style.opacity = '0.9';
    expect(await isBlack('#a b')).toBe(true);
  });
});

test('a picture blacks out what takes no clicks and lies on a box that does', async () => {
  await here.load(
    '<div style="background:#fff;width:300px;height:40px"></div><p id="p" style="position:absolute;top:10px;margin:0;pointer-events:none">手机：<b>13800138000</b></p>',
  );
  expect(await isBlack('b')).toBe(true);
});

describe('a picture blacks out what is not covered as a whole', () => {
  const over = (style: string) =>
    `<i style="position:absolute;left:0;top:0;width:600px;height:200px;background:#fff;${style}"></i>`;

  test.each([
    ['between two bars', over('width:130px') + over('left:200px')],
    [
      'within a hole',
      over('clip-path:polygon(0 0,100% 0,100% 100%,0 100%,0 45px,350px 45px,350px 40px,0 40px)'),
    ],
    ['under a mask', over('mask-image:linear-gradient(transparent,transparent)')],
    ['under a colour that shines through', over('mix-blend-mode:multiply')],
    ['under what is made transparent', `<div style="filter:opacity(0.2)">${over('')}</div>`],
  ])('%s', async (_name, covers) => {
    await here.load(
      `<p style="position:absolute;left:20px;top:20px;margin:0;font-size:30px">手机：<b>13800138000</b></p>${covers}`,
    );
    expect(await isBlack('b')).toBe(true);
  });

  test.each([
    [
      'aside',
      '<tr style="background:#fff"><td style="position:sticky;left:0;min-width:300px">1</td><td>手机：<b style="position:relative;left:-290px;z-index:-1">13800138000</b></td></tr>',
    ],
    [
      'down',
      '<thead style="background:#fff"><tr><th style="position:relative;top:40px;height:80px">手机</th></tr></thead><tr><td>手机：<b>13800138000</b></td></tr>',
    ],
  ])('under a cell that has moved %s, away from the colour of its row', async (_name, rows) => {
    await here.load(`<table style="white-space:nowrap">${rows}</table>`);
    expect(await isBlack('b')).toBe(true);
  });

  test('in a table between columns that stay', async () => {
    const stays = 'position:sticky;background:#fff;min-width:130px';
    await here.load(
      `<div id="s" style="width:300px;overflow:auto"><table style="white-space:nowrap"><tr><td style="${stays};left:0">1</td>
      <td><b id="v">北京市朝阳区建国路88号院3号楼2单元1502室</b></td><td style="${stays};right:0">编辑</td></tr></table></div>`,
    );
    find('#s').scrollLeft = 60;
    const { left, width } = find('#s').getBoundingClientRect();
    const inside = (box: { left: number; width: number }) =>
      box.left < left + width / 2 && box.left + box.width > left + width / 2;
    expect((await boxes()).some(inside)).toBe(true);
  });
});

test('a picture blacks out what stands out of a page that does not scroll', async () => {
  document.body.style.cssText = 'overflow:hidden;height:20px;min-height:0';
  await here.load('<p style="margin:0;padding-top:60px">手机：<b>13800138000</b></p>');
  expect(await isBlack('b')).toBe(true);
  document.body.removeAttribute('style');
});

describe('no box is cut off', () => {
  test.each([
    ['a box that stands out of one around it', '<b style="position:absolute;top:90px">13800138000</b>'],
    ['a box that stays on the screen', '<b style="position:fixed;top:90px">13800138000</b>'],
    [
      'a line that goes on beside a narrow box',
      '<i style="display:inline-block;overflow:hidden;width:5px">138 </i><b>0013 8000</b>',
    ],
  ])('of %s', async (_name, html) => {
    await here.load(`<div style="height:40px;width:200px;overflow:hidden">手机：${html}</div>`);
    expect(await isBlack('b')).toBe(true);
  });
});

describe('the boxes of a picture', () => {
  const inPage = () => boxesInView({ occurrences: [], roots: [document] });

  test('follow a page that fingers have made larger', async () => {
    await here.load('<canvas width="100" height="60" style="position:fixed;left:50px;top:40px"></canvas>');
    vi.stubGlobal('visualViewport', { scale: 2, offsetLeft: 30, offsetTop: 10 });
    expect(inPage()).toEqual([{ left: 40, top: 60, width: 200, height: 120 }]);
    vi.unstubAllGlobals();
  });

  test('are not given where they are too many', async () => {
    await here.load('<style>b { position: fixed; pointer-events: none } b::before { content: "a" }</style>');
    document.body.innerHTML += '<b></b>'.repeat(20_001);
    expect(inPage()).toBeUndefined();
    document.querySelector('b')?.remove();
    expect(inPage()).toHaveLength(20_000);
  });
});
