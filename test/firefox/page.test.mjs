// The built extension in Firefox, with its own sidebar: what differs from Chromium on pages is tried here.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { clickWords, fill, goTo, waitForWords } from '../../scripts/journey/dashboard.mjs';
import { readPng } from '../e2e/png.mjs';
import { openFirefox } from './in-firefox.mjs';

const marks = `[...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)`;
const covered = `(CSS.highlights.get('x5c5')?.size ?? 0)`;
const popOver = `document.body.nextElementSibling`;
let here;
let web;

before(async () => {
  here = await openFirefox();
  web = await here.customers();
  await here.allowSite();
});

after(() => here?.close());

/** Where the text of an element stands in the window. */
const middleOf = (page, element) =>
  page.evaluate(`(() => {
    const range = document.createRange();
    range.selectNodeContents(${element});
    const { x, y } = range.getClientRects()[0];
    return { x: x + 8, y: y + 8 };
  })()`);

/** The colour of what is covered; where edges of letters meet it, it is rounded. */
const isBar = (colour) => [31, 36, 48].every((part, i) => Math.abs(part - colour[i]) <= 1);

/** The colours in the box of an element's text, as the window shows it. */
async function coloursOf(element) {
  const file = join(here.folder, 'window.png');
  const { left, top, right, bottom } = await web.evaluate(`(() => {
    const range = document.createRange();
    range.selectNodeContents(${element});
    return range.getClientRects()[0].toJSON();
  })()`);
  await web.screenshot(file);
  const png = readPng(readFileSync(file));
  const found = [];
  for (let x = Math.ceil(left); x < Math.floor(right); x++)
    for (let y = Math.ceil(top); y < Math.floor(bottom); y++) found.push(png.at(x, y));
  return found;
}

const third = `document.querySelectorAll('.grid-body tbody tr:nth-child(3) td')[2].querySelector('.cell').firstChild`;

test('the page beside the sidebar is marked and stays as it was', async () => {
  const before = await web.evaluate(`document.documentElement.outerHTML`);
  assert.equal(await web.evaluate(marks), 0);
  await web.focus();
  await here.showSidebar();
  await web.waitFor(`${marks} > 20`);
  const isWhite = (colour) => colour.every((part) => part === 255);
  assert.equal((await coloursOf(third)).some(isWhite), false, 'a name has no wash of colour');
  assert.equal(await web.evaluate(`document.documentElement.outerHTML`), before);
});

test('what stands in a closed shadow tree is marked with the looks brought to it', async () => {
  const host = `document.body.lastElementChild`;
  await web.evaluate(`(() => {
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'closed' }).innerHTML = '<p>手机：13912345678</p>';
    host.scrollIntoView();
  })()`);
  const wash = `getComputedStyle(${host}.openOrClosedShadowRoot.firstChild, '::highlight(x5c0)').backgroundColor`;
  await web.waitFor(`${wash}.startsWith('rgba(107')`, 60_000, web.ours);
  await web.evaluate(`(${host}.remove(), document.querySelector('.grid-body').scrollIntoView())`);
});

test('the pop-over opens under the pointer, and Escape takes it away', async () => {
  const before = await web.evaluate(`document.documentElement.outerHTML`);
  const { x, y } = await middleOf(web, third);
  await web.point(x, y);
  await web.waitFor(`${popOver}?.matches(':popover-open')`);
  await web.press('\uE00C');
  await web.waitFor(`${popOver} === null`);
  assert.equal(await web.evaluate(`document.documentElement.outerHTML`), before);
});

test('a value is covered and uncovered from the pop-over', async () => {
  for (const [words, condition] of [
    ['在屏幕上遮住', `${covered} > 0 && document.adoptedStyleSheets.length > 0`],
    ['不再遮住', `${covered} === 0`],
  ]) {
    const { x, y } = await middleOf(web, third);
    await web.point(1, 1);
    await web.point(x, y);
    await web.waitFor(`${popOver}?.matches(':popover-open')`);
    const button = await web.ours(`(() => {
      const all = [...${popOver}.openOrClosedShadowRoot.querySelectorAll('button')];
      const { x, y, width, height } = all.find((one) => one.textContent === '${words}').getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    await web.point(button.x, button.y, { click: true });
    await web.waitFor(condition);
    assert.equal((await coloursOf(third)).every(isBar), words === '在屏幕上遮住');
    await web.press('\uE00C');
  }
});

test('fields are framed although the page allows no styles but its own', async () => {
  await web.evaluate(`document.querySelector('.grid-body tbody a').click()`);
  await web.waitFor(`document.querySelector('a[href$="/edit"]')`);
  await web.evaluate(`document.querySelector('a[href$="/edit"]').click()`);
  await web.waitFor(`document.querySelector('form') && ${popOver} !== null`);
  const line = await web.ours(
    `getComputedStyle(${popOver}.openOrClosedShadowRoot.querySelector('i')).borderBottomStyle`,
  );
  assert.match(line, /dotted|double/);
});

test('a picture kept as evidence has what was found black', async () => {
  const { sidebar, crm } = here;
  await web.goto(`${crm.url}#/customers`);
  await web.waitFor(`document.querySelectorAll('.grid-body tbody tr').length > 2`);
  await web.focus();
  // Allows a picture of the page.
  await here.clickIcon();
  await sidebar.waitFor(`document.querySelector('.panel-foot .btn-main')?.disabled === false`);
  await clickWords(sidebar, '存为证据（已遮蔽）');
  await sidebar.waitFor(`document.querySelector('.evidence-preview img')?.naturalWidth > 0`);
  const { box, width } = await web.evaluate(`(() => {
    const range = document.createRange();
    range.selectNodeContents(${third});
    return { box: range.getClientRects()[0].toJSON(), width: innerWidth };
  })()`);
  const colours = await sidebar.evaluate(`(() => {
    const image = document.querySelector('.evidence-preview img');
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    const scale = image.naturalWidth / ${width};
    const { x, y, width, height } = ${JSON.stringify(box)};
    const inside = [...pen.getImageData(x * scale, y * scale, width * scale, height * scale).data];
    const all = [...pen.getImageData(0, 0, canvas.width, canvas.height).data];
    const isDark = (part, i) => i % 4 === 3 || part === 0;
    return { inside: inside.every(isDark), all: all.every(isDark) };
  })()`);
  assert.deepEqual(colours, { inside: true, all: false });
  await clickWords(sidebar, '不要');
});

test('what is deleted in the CRM is seen to be gone, and what is left to be there', async () => {
  const { sidebar, crm } = here;
  const mobiles = `[...document.querySelectorAll('.earlier tr[data-type="cn.mobile"] td')].map((cell) => cell.innerText)`;
  await web.goto(`${crm.url}#/customers`);
  const [{ id }] = crm.store.list();
  await fill(web, '#search', id);
  await waitForWords(web, '共 1 条');
  await sidebar.waitFor(`document.querySelector('.panel-foot .btn-main')?.disabled === false`);
  await clickWords(sidebar, '记下这次扫描');
  await waitForWords(sidebar, '已记入事项');
  await clickWords(sidebar, '与之前比对');
  await sidebar.waitFor(`${mobiles}.join() === '1,0,1'`);
  await web.click(`[aria-label="选择 ${id}"]`);
  await web.click('#delete-selected');
  await web.waitFor(`Boolean(document.querySelector('dialog [value=yes]'))`);
  await web.click('dialog [value=yes]');
  await sidebar.waitFor(`${mobiles}.join() === '1,1,0'`);
});

test('closing the sidebar takes every mark off the page', async () => {
  await here.hideSidebar();
  await web.waitFor(`CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0`);
});

test('the dossier is made, and is a sound PDF', async () => {
  const { dashboard, journey, caseId } = here;
  await goTo(journey, `/case/${caseId}/dossier`, '.before');
  await clickWords(dashboard, '生成卷宗');
  await waitForWords(dashboard, '卷宗已生成', 120_000);
  await clickWords(dashboard, '下载 PDF');
  const pdf = await here.downloaded('.pdf');
  execFileSync('qpdf', ['--check', pdf]);
  const printed = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
  assert.ok(printed.replaceAll(/\s/g, '').includes('禾木青少年艺术培训（上海）有限公司'));
});
