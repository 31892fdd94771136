// A case in Firefox's own pages: a register row and its correction, an answer, and the way of a case out and in again.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { clickWords, fill, goTo, waitForWords } from '../../scripts/journey/dashboard.mjs';
import { openFirefox } from './in-firefox.mjs';

const name = '禾木青少年艺术培训（上海）有限公司';
const reason = '签到表已归档，原件在档案室第二柜。';
let here;
let page;

before(async () => {
  here = await openFirefox();
  page = here.dashboard;
});

after(() => here?.close());

/** Fills the field of a dialog that has this label, as a person would. */
async function fillLabel(label, text) {
  const mark = `[...document.querySelectorAll('[role=dialog] label')].find((one) => one.innerText.startsWith(${JSON.stringify(label)}))`;
  const field = await page.waitFor(`${mark}?.htmlFor`);
  await fill(page, `[id="${field}"]`, text);
}

test('a row is written into a register, corrected by another row, and both are in the table that is saved', async () => {
  await goTo(here.journey, `/case/${here.caseId}/registers/dispute`, '.registers');
  await clickWords(page, '记一笔');
  await fillLabel('事由', '退费争议');
  await fillLabel('处理人', '何嘉木');
  await clickWords(page, '写入台账');
  await page.waitFor(`document.querySelector('table')?.innerText.includes('退费争议')`);
  await page.click('td button.link.quiet');
  await fillLabel('错在哪里', '记重了');
  await page.click('[role=dialog] .btn-main');
  await waitForWords(page, '整笔冲正');
  await clickWords(page, '导出表格');
  const csv = readFileSync(await here.downloaded('.csv'), 'utf8');
  for (const words of ['退费争议', '何嘉木', '记重了'])
    assert.ok(csv.includes(words), `no ${words} in the table`);
});

test('a case that is exported and deleted comes back whole', async () => {
  const { journey, caseId } = here;
  const question = `/case/${caseId}/check/holdings/holdings.offline.01`;
  await goTo(journey, question, '.answers');
  await page.press('2');
  await fill(page, '.two textarea', reason);
  await page.evaluate(`document.activeElement.blur()`);
  await page.waitFor(`document.querySelector('[data-save]').dataset.save === 'saved'`);
  await goTo(journey, `/case/${caseId}/manage`, '.manage-part');
  await clickWords(page, '导出事项（JSON）');
  const file = await here.downloaded('.json');
  const { number } = JSON.parse(readFileSync(file, 'utf8')).case;
  await clickWords(page, '删除这个事项');
  await fillLabel('要删除', number);
  await clickWords(page, '彻底删除');
  await waitForWords(page, '还没有事项');
  await page.evaluate(`(document.querySelector('input[type=file]').hidden = false)`);
  await page.chooseFile('input[type=file]', file);
  await waitForWords(page, '现有事项不受影响');
  await page.click('[role=dialog] .btn-main');
  await page.waitFor(`Boolean(document.querySelector('.board'))`);
  await goTo(journey, question, '.answers');
  assert.equal(await page.evaluate(`document.querySelector('.two textarea').value`), reason);
  await goTo(journey, `/case/${caseId}/registers/dispute`, '.registers');
  await waitForWords(page, '退费争议');
  await goTo(journey, '/', 'h1');
  await waitForWords(page, name);
});
