// The whole job as a person does it, in a browser without a screen: used by `npm start -- --headless` and by the
// end-to-end test. Every step leaves a screenshot.
import { join } from 'node:path';
import { answerEverything } from './journey/answer.mjs';
import { lookAround } from './journey/look-around.mjs';
import { makeDossier } from './journey/make-dossier.mjs';
import { scanCrm } from './journey/scan.mjs';
import { startCase } from './journey/start-case.mjs';

/** Opens the vault of an invented case; only ever used in a throw-away profile. */
export const passphrase = '收官演示口令，不要照抄';

/**
 * Starts a case, scans the CRM, answers the checklist and makes the dossier. `chrome` comes from `launch`, `crmUrl`
 * ends with a slash, `outDir` gets the screenshots, the PDF and the twin. Answers what was said and written, for
 * tests to compare. Throws when a step does not show what it should.
 */
export async function runJourney({ chrome, extensionId, crmUrl, outDir, say }) {
  const page = await chrome.open('about:blank');
  await page.viewport(1280, 860);
  let count = 0;
  const shoot = async (of, name) => {
    count += 1;
    await of.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    await of.screenshot(join(outDir, `${String(count).padStart(2, '0')}-${name}.png`), { whole: true });
  };
  const journey = { chrome, extensionId, crmUrl, outDir, page, shoot, say };
  const caseId = await startCase(journey, passphrase);
  say('A case is started and the facts are stated.');
  const scan = await scanCrm(journey, caseId);
  say(`The CRM page is scanned: ${scan.kinds} kinds of personal data, confirmed and kept as a data set.`);
  const answers = await answerEverything(journey, caseId);
  say(`${answers.length} questions are answered.`);
  await lookAround(journey, caseId);
  const files = await makeDossier(journey, caseId);
  say(`The dossier: ${files.pdf}`);
  say(`Its twin: ${files.twin}`);
  return { caseId, scan, answers, files };
}
