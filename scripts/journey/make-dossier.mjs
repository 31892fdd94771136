import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clickWords, goTo, waitForWords } from './dashboard.mjs';

/** Makes the Chinese dossier and saves both files. Answers their paths. */
export async function makeDossier(journey, caseId) {
  const { chrome, page, outDir, shoot } = journey;
  await chrome.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: outDir });
  await goTo(journey, `/case/${caseId}/dossier`, '.before');
  await shoot(page, 'dossier');
  await clickWords(page, '生成卷宗');
  await waitForWords(page, '卷宗已生成', 120_000);
  await shoot(page, 'dossier-ready');
  await clickWords(page, '下载 PDF');
  const pdf = await downloaded(outDir, '.pdf');
  await clickWords(page, '下载数据副本');
  return { pdf, twin: await downloaded(outDir, '.json') };
}

/** The file with that ending, once the browser has written all of it. */
async function downloaded(folder, ending) {
  for (;;) {
    const name = readdirSync(folder).find((one) => one.endsWith(ending));
    const path = name && join(folder, name);
    if (path && !existsSync(`${path}.crdownload`) && statSync(path).size > 0) return path;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
