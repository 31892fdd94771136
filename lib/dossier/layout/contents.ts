import type { Dossier, Mark } from '../block.ts';
import { drawHairline, drawMark } from './marks.ts';
import { bar, mm, page, styles } from './page.ts';
import type { Entry, Sheet } from './sheet.ts';
import { baselineOf, type SetText } from './typesetter.ts';

const numberWidth = 12 * mm;
const pageWidth = 10 * mm;
const padding = 0.95 * mm;
const stone = 2.7 * mm;
const stoneStep = stone + 0.9 * mm;
const ratioWidth = 11 * mm;
const legendHeight = 12 * mm;

interface Row {
  readonly entry: Entry;
  readonly number: SetText;
  readonly title: SetText;
  readonly height: number;
}

/** The contents, divided into pages before anything is drawn, so that room can be kept for them. */
export type ContentsPages = readonly (readonly Row[])[];

/** Divides the contents into pages. There is always one. */
export function planContents({ typesetter, entries, dossier }: Sheet): ContentsPages {
  const pages: Row[][] = [[]];
  let room = firstRowTop(typesetter.set(dossier.words.contents, styles.section));
  for (const entry of entries.values()) {
    const style = entry.level === 1 ? styles.pairLabel : styles.pair;
    const title = typesetter.set(entry.title, style, titleRoom(entry));
    const height = title.height + 2 * padding + (entry.level === 1 ? 1.4 * mm : 0);
    if (room + height > page.bottom - legendHeight) {
      pages.push([]);
      room = page.top;
    }
    room += height;
    pages.at(-1)?.push({ entry, number: typesetter.set(entry.number, styles.pairLabel), title, height });
  }
  return pages;
}

const firstRowTop = (heading: SetText): number => page.top + heading.height + 3 * mm;

function stonesWidth(entry: Entry): number {
  const width = entry.marks.length * stoneStep;
  // A section with very many questions shows its count alone.
  return width <= page.textWidth / 2 ? width : 0;
}

function titleRoom(entry: Entry): number {
  const marks = entry.marks.length > 0 ? stonesWidth(entry) + ratioWidth : 0;
  return page.textWidth - numberWidth - pageWidth - marks - 4 * mm;
}

/** Draws the planned contents on the pages kept for them, `firstPage` being the first. */
export function drawContents(sheet: Sheet, plan: ContentsPages, firstPage: number): void {
  const { painter, tags, typesetter, dossier } = sheet;
  plan.forEach((rows, i) => {
    painter.turnTo(firstPage + i);
    let y: number = page.top;
    if (i === 0) {
      const heading = typesetter.set(dossier.words.contents, styles.section);
      tags.within('H1', () => painter.text(heading, page.left, y));
      const note = typesetter.set(dossier.words.contentsNote ?? '', styles.note);
      tags.within('P', () => painter.textRight(note, page.right, y + baselineOf(heading) - baselineOf(note)));
      y = firstRowTop(heading);
      painter.rule([page.left, y], [page.right, y], { weight: bar });
    }
    tags.within('TOC', () => {
      rows.forEach((row, k) => {
        if (row.entry.level === 1 && (k > 0 || i > 0)) drawHairline(painter, page.left, y + 0.7 * mm);
        tags.within('TOCI', () => drawRow(sheet, row, y));
        y += row.height;
      });
    });
    if (i === plan.length - 1) drawLegend(sheet, y + 1.4 * mm);
  });
}

function drawRow(sheet: Sheet, row: Row, y: number): void {
  const { painter, tags, links, typesetter } = sheet;
  const { entry, number, title } = row;
  const top = y + row.height - title.height - padding;
  tags.within('Lbl', () => painter.text(number, page.left, top));
  tags.within('P', () => painter.text(title, page.left + numberWidth, top));
  const last = top + title.height - title.leading;
  if (entry.marks.length > 0) tags.within('P', () => drawStones(sheet, row, last));
  const pageNumber = typesetter.set(`${entry.page}`, styles.pair);
  tags.within('P', () => painter.textRight(pageNumber, page.right, last));
  const area = [page.left, page.height - (top + title.height), page.right, page.height - top] as const;
  tags.within('Link', () => links.add(area, entry.page, `${entry.number} ${entry.title}`));
}

function drawStones({ painter, typesetter }: Sheet, { entry, title: beside }: Row, y: number): void {
  const right = page.right - pageWidth;
  const done = entry.marks.filter((mark) => mark === 'settled' || mark === 'not-applicable').length;
  const ratio = typesetter.set(`${done}/${entry.marks.length}`, styles.note);
  painter.textRight(ratio, right, y + baselineOf(beside) - baselineOf(ratio));
  if (stonesWidth(entry) === 0) return;
  entry.marks.forEach((mark, i) => {
    const x = right - ratioWidth - (entry.marks.length - i) * stoneStep;
    drawMark(painter, mark, [x, y + (beside.leading - stone) / 2, stone]);
  });
}

/** The marks that occur, each with its word, in one line. */
function drawLegend({ painter, tags, typesetter, dossier }: Sheet, y: number): void {
  const words = [...markWords(dossier)].map(
    ([mark, word]) => [mark, typesetter.set(word, styles.note)] as const,
  );
  if (words.length === 0) return;
  const size = 3.5 * mm;
  const used = words.reduce((sum, [, word]) => sum + size + 1.4 * mm + word.width, 0);
  const space = Math.min(14 * mm, Math.max(2 * mm, (page.textWidth - used) / Math.max(1, words.length - 1)));
  let x: number = page.left;
  painter.rule([page.left, y], [page.right, y], { weight: 0.6 });
  for (const [mark, word] of words) {
    drawMark(painter, mark, [x, y + 2.2 * mm + (word.leading - size) / 2, size]);
    tags.within('P', () => painter.text(word, x + size + 1.4 * mm, y + 2.2 * mm));
    x += size + 1.4 * mm + word.width + space;
  }
}

const markOrder: readonly Mark[] = [
  'settled',
  'not-applicable',
  'partly',
  'gap',
  'blocker',
  'unknown',
  'open',
];

function markWords(dossier: Dossier): Map<Mark, string> {
  const found = new Map<Mark, string>();
  for (const { blocks } of dossier.sections)
    for (const block of blocks) if (block.kind === 'question') found.set(block.mark, block.word);
  return new Map(markOrder.flatMap((mark) => (found.has(mark) ? [[mark, found.get(mark) ?? '']] : [])));
}
