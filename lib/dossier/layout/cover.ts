import type { Block, Pair } from '../block.ts';
import { drawMark, drawSealField } from './marks.ts';
import { bar, mm, page, rule, styles } from './page.ts';
import { drawPair, pairHeight, pairLabelWidth } from './plain-blocks.ts';
import type { Sheet } from './sheet.ts';
import type { SetText } from './typesetter.ts';

const lowerTop = 217 * mm;
const hashTop = 257.5 * mm;
const columnWidth = 96 * mm;
const sealSide = 52 * mm;
const titleTracking = 40;
const itemIndent = 3.5 * mm;

/** Draws the cover on the first page. Gives what found no room on it, for the pages that follow. */
export function drawCover(sheet: Sheet): Block[] {
  drawTop(sheet);
  const rows = drawFacts(sheet);
  const items = drawBlockersAtFoot(sheet);
  drawHash(sheet);
  drawSeal(sheet);
  const { blockers } = sheet.dossier;
  return [
    ...(rows.length > 0 ? [{ kind: 'pairs' as const, rows }] : []),
    ...(items.length > 0 ? [{ kind: 'blockers' as const, ...blockers, items }] : []),
  ];
}

function drawTop(sheet: Sheet): void {
  const { painter, tags, typesetter, dossier, flow } = sheet;
  drawStamp(sheet);
  const label = typesetter.set(dossier.words.documentNumber, styles.note);
  const number = typesetter.set(dossier.number, { size: 12, leading: 17, bold: true });
  tags.within('P', () => painter.textRight(label, page.right, 19 * mm));
  tags.within('P', () => painter.textRight(number, page.right, 19 * mm + 12.5));
  const title = fittingTitle(sheet);
  let y = 52 * mm;
  tags.within('H1', () => painter.text(title, page.left, y));
  const put = (text: SetText, earliest: number) => {
    y = Math.max(y, earliest);
    tags.within('P', () => painter.text(text, page.left, y));
    y += text.height;
  };
  y += title.height + mm;
  put(typesetter.set(dossier.subtitle, styles.lead, page.textWidth), 68 * mm);
  y = Math.max(y + 4 * mm, 87 * mm);
  painter.rule([page.left, y], [page.right, y], { weight: bar });
  put(typesetter.set(dossier.caseName, styles.caseName, page.textWidth), y + 5 * mm);
  put(typesetter.set(dossier.caseLine, styles.lead, page.textWidth), y);
  flow.y = Math.max(y + 4 * mm, 117 * mm);
}

/** The largest size, within bounds, at which the title stands on one line; else it wraps. */
function fittingTitle({ typesetter, dossier }: Sheet): SetText {
  const style = styles.coverTitle;
  const tracking = dossier.language === 'zh' ? titleTracking : 0;
  const natural = typesetter.set(dossier.title, style, undefined, tracking).width;
  const size = Math.max(20, Math.min(style.size, (style.size * page.textWidth) / natural));
  return typesetter.set(dossier.title, { ...style, size }, page.textWidth, tracking);
}

function drawStamp({ painter, tags, typesetter }: Sheet): void {
  const side = 13 * mm;
  const top = 19 * mm;
  const name = typesetter.set('收\n官', { size: 13, leading: 14.5, bold: true, white: true });
  tags.artifact(() => {
    painter.box([page.left, top, side, side], { fill: 'black' });
    painter.textCentred(name, page.left + side / 2, top + (side - name.height) / 2 - 0.5);
  });
}

function drawFacts(sheet: Sheet): Pair[] {
  const { painter, tags, flow, dossier } = sheet;
  const labelWidth = pairLabelWidth(sheet, dossier.cover);
  painter.rule([page.left, flow.y], [page.right, flow.y], { weight: rule });
  let end = flow.y;
  const fitting = dossier.cover.findIndex((row) => {
    end += pairHeight(sheet, row, labelWidth);
    return end > lowerTop - 3 * mm;
  });
  const count = fitting === -1 ? dossier.cover.length : fitting;
  tags.within('L', () => {
    for (const row of dossier.cover.slice(0, count)) drawPair(sheet, row, labelWidth);
  });
  return dossier.cover.slice(count);
}

function drawBlockersAtFoot({ painter, tags, typesetter, dossier }: Sheet): string[] {
  const { title, items, note } = dossier.blockers;
  const red = items.length > 0;
  const mark = 6.4 * mm;
  painter.rule([page.left, lowerTop], [page.left + columnWidth, lowerTop], {
    weight: bar,
    ink: red ? 'red' : 'black',
  });
  const style = { ...styles.blockersTitle, red };
  const heading = typesetter.set(title, style, columnWidth - mark - 3 * mm);
  let y = lowerTop + 3 * mm;
  drawMark(painter, red ? 'blocker' : 'settled', [page.left, y + (heading.leading - mark) / 2, mark]);
  tags.within('P', () => painter.text(heading, page.left + mark + 3 * mm, y));
  y += heading.height + 1.4 * mm;
  const noteText = typesetter.set(note, styles.small, columnWidth);
  let shown = 0;
  for (const item of items) {
    const number = typesetter.set(`${shown + 1}`, styles.smallBold);
    const text = typesetter.set(item, styles.small, columnWidth - itemIndent);
    if (y + text.height + noteText.height > hashTop - mm) break;
    tags.within('P', () => painter.text(number, page.left, y));
    tags.within('P', () => painter.text(text, page.left + itemIndent, y));
    y += text.height;
    shown++;
  }
  tags.within('P', () => painter.text(noteText, page.left, y));
  return items.slice(shown);
}

function drawHash({ painter, tags, typesetter, dossier }: Sheet): void {
  const label = typesetter.set(dossier.words.twinHash, styles.noteBold, columnWidth);
  const groups = dossier.twinSha256.match(/.{1,8}/g) ?? [];
  const hash = typesetter.set(`${groups.slice(0, 4).join(' ')}\n${groups.slice(4).join(' ')}`, styles.note);
  tags.within('P', () => painter.text(label, page.left, hashTop));
  tags.within('P', () => painter.text(hash, page.left, hashTop + label.height));
}

function drawSeal({ painter, tags, typesetter, dossier }: Sheet): void {
  const left = page.right - sealSide;
  drawSealField(painter, [left, lowerTop, sealSide]);
  const middle = left + sealSide / 2;
  const above = typesetter.set(dossier.words.seal, styles.note, sealSide - 10 * mm);
  const below = typesetter.set(dossier.words.noSeal, styles.note, sealSide - 10 * mm);
  tags.within('P', () => painter.textCentred(above, middle, lowerTop + 3 * mm));
  tags.within('P', () => painter.textCentred(below, middle, lowerTop + sealSide - 3 * mm - below.height));
}
