import { hairline, mm, page, rule, styles } from './page.ts';
import type { Sheet } from './sheet.ts';

/** Sheets that are fanned out under one cross-page seal (骑缝章). */
const sheetsPerSeal = 10;

/** A comma for vertical text stands at the upper right. */
const verticalComma = '\ufe10';

/** Draws what stands at the edge of every page: head, foot, fold mark and the strip for the cross-page seal. */
export function drawFurniture(sheet: Sheet): void {
  const { painter, tags } = sheet;
  for (let number = 1; number <= painter.pages; number++) {
    painter.turnTo(number);
    tags.artifact(() => {
      if (number > 1) drawHead(sheet);
      drawFoot(sheet, number);
      drawSeam(sheet, number);
      painter.rule([0, 148.5 * mm], [3 * mm, 148.5 * mm], { weight: hairline });
    });
  }
}

function drawHead({ painter, typesetter, dossier }: Sheet): void {
  const top = 12.5 * mm;
  const version = typesetter.set(dossier.version, styles.noteBold);
  const number = typesetter.set(dossier.number, styles.note);
  const frameLeft = page.right - version.width - 2.4 * mm;
  const frameTop = top + (version.leading - 10.5) / 2;
  painter.text(version, frameLeft + 1.2 * mm, top);
  painter.box([frameLeft, frameTop, page.right - frameLeft, 10.5], { stroke: { weight: rule } });
  const numberRight = frameLeft - 1.5 * mm;
  painter.textRight(number, numberRight, top);
  const room = numberRight - number.width - 6 * mm - page.left;
  const title = typesetter.fit(dossier.title, styles.noteBold, room);
  painter.text(title, page.left, top);
  const caseName = typesetter.fit(dossier.caseName, styles.note, room - title.width - 2.5 * mm);
  painter.text(caseName, page.left + title.width + 2.5 * mm, top);
  const line = top + 12 + 1.4 * mm;
  painter.rule([page.left, line], [page.right, line], { weight: hairline });
}

function drawFoot({ painter, typesetter, dossier }: Sheet, number: number): void {
  const line = 280 * mm;
  const top = line + 1.4 * mm;
  const { words, twinSha256: hash } = dossier;
  const left = number === 1 ? dossier.tool : `${words.twinHash} ${hash.slice(0, 4)} ${hash.slice(4, 8)} …`;
  const pages = words.page.replace('{page}', `${number}`).replace('{pages}', `${painter.pages}`);
  painter.rule([page.left, line], [page.right, line], { weight: hairline });
  painter.text(typesetter.set(left, styles.note), page.left, top);
  painter.textCentred(typesetter.set(dossier.classification, styles.note), (page.left + page.right) / 2, top);
  painter.textRight(typesetter.set(pages, styles.note), page.right, top);
}

function drawSeam({ painter, typesetter, dossier }: Sheet, number: number): void {
  const top = 124 * mm;
  const bottom = 173 * mm;
  const left = page.width - 5.5 * mm;
  painter.rule([left, top], [page.width, top], { weight: 0.4 });
  painter.rule([left, bottom], [page.width, bottom], { weight: 0.4 });
  const fan = page.width - 5 * mm;
  painter.rule([fan, top], [fan, bottom], { weight: 0.4, dash: [0.4, 1.2] });
  const upright = dossier.language === 'zh';
  const count = new Intl.NumberFormat(upright ? 'zh-u-nu-hanidec' : 'en', { useGrouping: false });
  const text = dossier.words.seam
    .replace('{group}', count.format(Math.ceil(number / sheetsPerSeal)))
    .replace('{groups}', count.format(Math.ceil(painter.pages / sheetsPerSeal)));
  const x = page.width - 12.5 * mm;
  const middle = (top + bottom) / 2;
  if (upright) {
    const column = typesetter.set([...text.replaceAll('，', verticalComma)].join('\n'), styles.seam);
    painter.textCentred(column, x + 4.5, middle - column.height / 2);
  } else {
    const line = typesetter.set(text, styles.seam, undefined, 80);
    for (const one of line.lines) painter.lineDown(one, styles.seam, [x + 2, middle - line.width / 2]);
  }
}
