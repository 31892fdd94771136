// The whole job in a real browser with the extension as it is built, from an empty profile to a dossier in hand.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serveCrm } from '../../demo/crm/server.mjs';
import { findBrowser } from '../../scripts/browser.mjs';
import { launch } from '../../scripts/chrome.mjs';
import { fill, goTo, waitForWords } from '../../scripts/journey/dashboard.mjs';
import { passphrase, runJourney } from '../../scripts/journey.mjs';
import { root } from '../../scripts/setup.mjs';

const extension = join(root, '.output/chrome-mv3');
const folder = mkdtempSync(join(tmpdir(), 'shouguan-e2e-'));
const profile = join(folder, 'profile');
const bare = (text) => text.replaceAll(/\s/g, '');

let crm;
let chrome;
let extensionId;
let journey;
let printed;

async function openBrowser() {
  chrome = await launch({ binary: findBrowser(), profile, headless: true });
  extensionId = await chrome.loadExtension(extension);
}

before(async () => {
  crm = await serveCrm({ port: 0 });
  await openBrowser();
  journey = await runJourney({ chrome, extensionId, crmUrl: crm.url, outDir: folder, say: () => {} });
  printed = bare(execFileSync('pdftotext', ['-raw', journey.files.pdf, '-'], { encoding: 'utf8' }));
});

after(async () => {
  await chrome?.close();
  await crm?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Fails with the text that is missing, not with the whole document. */
function isPrinted(text, what) {
  assert.ok(printed.includes(bare(text)), `the dossier does not print the ${what}: ${text}`);
}

describe('the dossier', () => {
  test('holds every question that was asked, in Chinese', () => {
    assert.ok(journey.answers.length >= 40, `only ${journey.answers.length} questions were asked`);
    for (const { title } of journey.answers) isPrinted(title, 'question');
  });

  test('holds every answer, reason, note, gap and action as they were said', () => {
    for (const answer of journey.answers) {
      isPrinted(answer.choice, 'answer');
      if (answer.reason) isPrinted(answer.reason, 'reason');
      if (answer.note) isPrinted(answer.note, 'note');
      if (answer.who) isPrinted(answer.who, 'person who would know');
      for (const line of answer.gap) isPrinted(line, 'gap');
    }
    assert.ok(journey.answers.some(({ gap }) => gap.length > 0));
  });

  test('answers all five required sections in all five ways', () => {
    for (const section of [
      'legal-basis',
      'risk-assessment',
      'emergency-plan',
      'cross-border',
      'cross-department',
    ])
      assert.ok(
        journey.answers.some(({ id }) => id.startsWith(`${section}.`)),
        section,
      );
    assert.deepEqual([...new Set(journey.answers.map(({ key }) => key))].sort(), ['1', '2', '3', '4', '5']);
  });

  test('is a sound PDF, and the terminal makes the same bytes from the twin', () => {
    execFileSync('qpdf', ['--check', journey.files.pdf]);
    const again = join(folder, 'again');
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts/shouguan.mjs'), 'dossier', journey.files.twin, '--out', again, '--lang', 'zh'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    const remade = readdirSync(again).find((name) => name.endsWith('.pdf'));
    assert.ok(readFileSync(join(again, remade)).equals(readFileSync(journey.files.pdf)));
  });

  test('keeps Chinese in the names of both files', () => {
    assert.match(journey.files.pdf, /禾木青少年艺术培训（上海）有限公司/);
    assert.match(journey.files.twin, /数据副本\.json$/);
  });
});

describe('after the browser was closed', () => {
  test('no raw value of the CRM is anywhere in the profile', async () => {
    await chrome.close();
    const values = crm.store
      .list()
      .flatMap((one) => [one.mobile, one.idNumber, one.email, one.wechat, one.address]);
    const planted = [...new Set(values.filter((value) => typeof value === 'string' && value.length >= 8))];
    assert.ok(planted.length > 1000, `${planted.length} values`);
    const found = filesIn(profile).flatMap((path) => valuesIn(path, planted));
    assert.deepEqual(found, []);
  });

  test('the vault is locked, a wrong passphrase opens nothing, and the right one shows everything again', async () => {
    await openBrowser();
    const page = await chrome.open('about:blank');
    const again = { chrome, extensionId, page };
    await goTo(again, '/', 'input[name=passphrase]');
    await fill(page, 'input[name=passphrase]', `${passphrase}错`);
    await page.press('Enter');
    await page.waitFor(`Boolean(document.querySelector('.field-error'))`, 60_000);
    await fill(page, 'input[name=passphrase]', passphrase);
    await page.press('Enter');
    await waitForWords(page, '禾木青少年艺术培训（上海）有限公司', 60_000);
    await goTo(again, `/case/${journey.caseId}`, '.board');
    // Facts that nobody was asked stay open.
    const points = await page.evaluate(`[...document.querySelectorAll('.board a.point')]
      .filter((one) => !one.getAttribute('href').includes('/facts/'))
      .map((one) => one.querySelector('title').textContent)`);
    assert.ok(points.length >= 40, `${points.length} questions on the board`);
    assert.deepEqual(
      points.filter((name) => name.includes('未作答')),
      [],
    );
    const last = journey.answers.find(({ reason }) => reason);
    await goTo(again, `/case/${journey.caseId}/check/${last.id.split('.')[0]}/${last.id}`, '.answers');
    assert.equal(await page.evaluate(`document.querySelector('.two textarea').value`), last.reason);
  });

  test('nothing raw stands in the extension’s own storage', async () => {
    const page = await chrome.open(`chrome-extension://${extensionId}/dashboard.html`);
    await page.waitFor(`Boolean(document.querySelector('h1'))`);
    const dump = await page.evaluate(dumpStorage);
    assert.ok(dump.rows > 100, `${dump.rows} rows`);
    for (const word of ['禾木青少年', '林若溪', '13848710594', journey.answers[0].title])
      assert.equal(dump.text.includes(word), false, `the raw storage shows ${word}`);
  });
});

/** All that IndexedDB and the storage areas hold, as the text that its bytes would read as. */
const dumpStorage = `(async () => {
  const text = [];
  let rows = 0;
  const show = (value) => {
    if (value instanceof Uint8Array) text.push(new TextDecoder('utf-8').decode(value), new TextDecoder('utf-16le').decode(value));
    else if (value && typeof value === 'object') Object.values(value).forEach(show);
    else text.push(String(value));
  };
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((ok) => { const open = indexedDB.open(name); open.onsuccess = () => ok(open.result); });
    for (const store of db.objectStoreNames) {
      const all = await new Promise((ok) => { const get = db.transaction(store).objectStore(store).getAll(); get.onsuccess = () => ok(get.result); });
      rows += all.length;
      all.forEach(show);
    }
    db.close();
  }
  show(await chrome.storage.local.get());
  return { rows, text: text.join('\\n') };
})()`;

function filesIn(path) {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) return filesIn(inner);
    return entry.isFile() && statSync(inner).size > 0 ? [inner] : [];
  });
}

/** Which of the values a file holds, in UTF-8 or UTF-16; every value is looked for in one pass over the text. */
function valuesIn(path, values) {
  const bytes = readFileSync(path);
  const texts = [bytes.toString('latin1'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')];
  return values.filter((value) => {
    const utf8 = Buffer.from(value).toString('latin1');
    return texts[0].includes(utf8) || texts[1].includes(value) || texts[2].includes(value);
  });
}
