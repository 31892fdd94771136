import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clickWords, fill, goTo, setDate } from './dashboard.mjs';

/** The five answers in turn; most are done, as in a real case. What is written goes into the dossier. */
const turns = [
  { key: '1' },
  { key: '1', note: '已和负责人当面核对。' },
  { key: '2', reason: '大部分已经办完，剩下的等供应商回函' },
  { key: '1', evidence: true },
  { key: '3', reason: '人手不够，还没开始；排在本周内办' },
  { key: '4', who: '何嘉木（IT）' },
  { key: '1' },
  { key: '5', reason: '这个校区从来没有做过这项业务' },
];

/**
 * Answers every question that applies, section by section, with the keyboard and the fields. Answers
 * `[{ id, title, key, choice, gap, reason?, note?, who? }]` as said. Reasons carry the question's number so that each is unique.
 */
export async function answerEverything(journey, caseId) {
  const { page, shoot } = journey;
  const said = [];
  await goTo(journey, `/case/${caseId}`, '.board');
  for (let index = 0; ; index += 1) {
    const sections = await sectionLinks(journey, caseId);
    const open = sections.flat().filter(({ href }) => !said.some((one) => href.endsWith(`/${one.id}`)));
    if (open.length === 0) break;
    const turn = turns[index % turns.length];
    said.push(await answerOne(journey, open[0].href, { ...turn, index }));
    if (index === 2 || index === 5) await shoot(page, `question-${index + 1}`);
  }
  return said;
}

/** Every question that applies now, as the checklist lists them: answers may open or park others. */
async function sectionLinks(journey, caseId) {
  await goTo(journey, `/case/${caseId}`, '.board');
  return journey.page.evaluate(`[...document.querySelectorAll('.board a.point')]
    .map((one) => ({ href: one.getAttribute('href').slice(1) }))
    .filter(({ href }) => !href.includes('/facts/'))`);
}

async function answerOne(journey, route, { key, index, ...turn }) {
  const { page, outDir } = journey;
  await goTo(journey, route, '.answers');
  const title = await page.evaluate(`document.querySelector('.mid h1').innerText`);
  await page.evaluate(`document.activeElement?.blur()`);
  await page.press(key, `Digit${key}`);
  await saved(page);
  const id = route.split('/').at(-1);
  const choice = await page.evaluate(
    `document.querySelector('.choice:has(:checked) .choice-text').innerText`,
  );
  const answer = { id, title, key, choice };
  if (turn.reason) {
    answer.reason = `${turn.reason}（第${index + 1}项）。`;
    await fill(page, '.two textarea', answer.reason);
  }
  if (turn.who) {
    answer.who = turn.who;
    await fill(page, '.two .form-row input', turn.who);
    await setDate(
      page,
      '.two .form-row input[type=date]',
      new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10),
    );
  }
  if (turn.note) {
    answer.note = `${turn.note}（第${index + 1}项）`;
    await fill(page, '.note-field textarea, textarea.note-field', answer.note);
  }
  if (turn.evidence) await attach(page, join(outDir, '账号清单（已遮蔽）.txt'));
  await page.evaluate(`document.activeElement?.blur()`);
  await saved(page);
  // The notice follows what is stored, a moment after it is stored.
  if (turn.who)
    await page.waitFor(
      `document.querySelector('.mid .notice').innerText.includes(${JSON.stringify(turn.who)})`,
    );
  answer.gap = await shownGap(page);
  if (key === '1' && index % 3 === 0) await clickWords(page, '确认回答');
  await saved(page);
  return answer;
}

/** What the notice says is missing and what to do, without its labels; nothing when the answer leaves no gap. */
const shownGap = (page) =>
  page.evaluate(`[...document.querySelectorAll('.mid .notice > div > p')]
    .filter((line) => line.querySelector('b'))
    .map((line) => line.innerText.slice(line.querySelector('b').innerText.length).replace('“不清楚”算没做到。', '').trim())`);

/** "Saved" stands there only after the disk has it. */
const saved = (page) =>
  page.waitFor(`['saved', 'idle'].includes(document.querySelector('[data-save]')?.dataset.save)`);

async function attach(page, file) {
  writeFileSync(file, '账号,状态\nadmin,停用\nsales01,停用\n');
  await page.chooseFile('.evidence input[type=file]', file);
  await page.waitFor(`Boolean(document.querySelector('.evidence .file'))`);
}
