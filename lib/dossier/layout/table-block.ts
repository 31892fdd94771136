import type { Block, Column } from '../block.ts';
import { cleanText } from './clean-text.ts';
import { drawHairline } from './marks.ts';
import { bar, mm, page, rule, styles } from './page.ts';
import type { Painter } from './painter.ts';
import type { Sheet } from './sheet.ts';
import type { SetText, Typesetter } from './typesetter.ts';

type Table = Extract<Block, { kind: 'table' }>;

interface PlacedColumn {
  readonly column: Column;
  /** Without the gap to the next column. */
  readonly width: number;
  /** Draws a text in the column, to its left or right as the column says. */
  readonly draw: (painter: Painter, text: SetText, y: number) => void;
}

interface HeadCell {
  readonly place: PlacedColumn;
  readonly text: SetText;
}

interface Cell {
  readonly text: SetText;
  /** What is too long for the column, to be set over the width of the table below the row. */
  readonly below?: SetText;
}

const gutter = 3 * mm;
const padding = 1.25 * mm;
/** Cells up to this width are not broken, if that can be had. */
const shortCell = 20 * mm;
/** Pieces wider than this may be broken over lines. */
const widestWhole = 32 * mm;
/** Lines of a cell before it is asked whether it were better read below its row. */
const mostLines = 16;
/** Left of what stands below a row, for the title of its column. */
const labelWidth = 24 * mm;
/** A row up to this high is moved to the next page rather than broken. */
const unbrokenRow = 60 * mm;

/** Draws a table; its head is repeated on every page, and a row longer than a page goes on over the break. */
export function drawTable(sheet: Sheet, block: Table): void {
  const { flow, painter, tags, typesetter } = sheet;
  if (block.rows.length === 0) {
    const text = typesetter.set(block.empty, styles.small, page.textWidth);
    tags.within('P', () => flow.lines(text, page.left));
    flow.y += 3 * mm;
    return;
  }
  const columns = placeColumns(typesetter, block);
  const head = columns.map((place) => ({
    place,
    text: typesetter.set(place.column.title, styles.cellHead, place.width),
  }));
  const headHeight = tallest(head.map(({ text }) => text)) + 2 * mm;
  const rows = block.rows.map((row) =>
    columns.map(({ width }, i) => setCell(typesetter, row[i] ?? '', width)),
  );
  keepTogether(sheet, rows.slice(0, rows.length === 2 ? 2 : 1), headHeight);
  tags.within('Table', () => {
    tags.within('TR', () => drawHead(sheet, head, true));
    flow.continuing(
      () => tags.artifact(() => drawHead(sheet, head, false)),
      () => {
        rows.forEach((cells, i) => {
          if (i > 0 && i === rows.length - 2) keepTogether(sheet, rows.slice(i), 0);
          tags.within('TR', () => drawRow(sheet, columns, cells));
          drawHairline(painter, page.left, flow.y);
        });
      },
    );
  });
  flow.y += 5 * mm;
}

function placeColumns(typesetter: Typesetter, block: Table): PlacedColumn[] {
  const widths = columnWidths(typesetter, block);
  let left: number = page.left;
  return block.columns.map((column, i) => {
    const x = left;
    const width = (widths[i] ?? 0) - (i < widths.length - 1 ? gutter : 0);
    left += widths[i] ?? 0;
    return {
      column,
      width,
      draw: (painter: Painter, text: SetText, y: number) =>
        column.align === 'right' ? painter.textRight(text, x + width, y) : painter.text(text, x, y),
    };
  });
}

/** The shares of the page, moved so far that no word, date or number need be broken, if that can be had. */
function columnWidths(typesetter: Typesetter, { columns, rows }: Table): number[] {
  const sum = columns.reduce((shares, column) => shares + column.share, 0);
  const shares = columns.map((column) => (page.textWidth * column.share) / sum);
  const needs = columns.map((column, i) => {
    const whole = (text: string) => {
      const { width } = typesetter.set(text, styles.cell);
      const stays = column.align === 'right' || width <= shortCell;
      return stays ? width : typesetter.widestPiece(text, styles.cell);
    };
    let need = typesetter.widestPiece(column.title, styles.cellHead);
    for (const cell of new Set(rows.map((row) => row[i] ?? ''))) need = Math.max(need, whole(cell));
    // Addresses and hashes may be broken.
    return need > widestWhole ? 0 : need + gutter + 0.1;
  });
  const wanted = shares.map((share, i) => Math.max(share, needs[i] ?? 0));
  const excess = wanted.reduce((a, b) => a + b, 0) - page.textWidth;
  const slack = wanted.map((width, i) => width - (needs[i] ?? 0));
  const allSlack = slack.reduce((a, b) => a + b, 0);
  if (excess > allSlack) return shares;
  return wanted.map((width, i) => width - (excess > 0 ? (excess * (slack[i] ?? 0)) / allSlack : 0));
}

/** A long text in a narrow column would fill pages: what does not fit the cell goes below the row if that halves it. */
function setCell(typesetter: Typesetter, text: string, width: number): Cell {
  const set = (part: string, room = width) => typesetter.set(part, styles.cell, room);
  const whole = set(text);
  if (whole.lines.length <= mostLines) return { text: whole };
  const paragraphs = cleanText(text).split('\n');
  const upTo = (count: number) => set(paragraphs.slice(0, count).join('\n'));
  let kept = 0;
  while (upTo(kept + 1).lines.length <= mostLines) kept++;
  const below = set(paragraphs.slice(kept).join('\n'), page.textWidth - labelWidth);
  const stays = kept > 0 ? upTo(kept) : typesetter.fit(text, styles.cell, width);
  const moved = whole.lines.length - (kept > 0 ? stays.lines.length : 0);
  return below.lines.length * 2 > moved ? { text: whole } : { text: stays, below };
}

const tallest = (cells: readonly SetText[]): number => Math.max(0, ...cells.map((cell) => cell.height));

function drawHead({ flow, painter, tags }: Sheet, head: readonly HeadCell[], tagged: boolean): void {
  const height = tallest(head.map(({ text }) => text));
  painter.rule([page.left, flow.y], [page.right, flow.y], { weight: bar });
  flow.y += mm;
  for (const { place, text } of head) {
    const draw = () => place.draw(painter, text, flow.y + height - text.height);
    if (tagged) tags.within('TH', draw);
    else draw();
  }
  flow.y += height + mm;
  painter.rule([page.left, flow.y], [page.right, flow.y], { weight: rule });
}

/** With the first lines of what stands below it. */
function rowHeight(cells: readonly Cell[]): number {
  const below = cells.some((cell) => cell.below) ? 3 * styles.cell.leading : 0;
  return tallest(cells.map(({ text }) => text)) + 2 * padding + below;
}

/** Neither a head nor a last row stands alone on a page; a long row begins with the head and goes on over the break. */
function keepTogether({ flow }: Sheet, rows: readonly (readonly Cell[])[], headHeight: number): void {
  const height = rows.reduce((sum, cells) => sum + rowHeight(cells), 0);
  flow.need(headHeight + (height <= unbrokenRow ? height : 3 * styles.cell.leading));
}

/** Draws a row in as many pieces as it needs; each cell stays one element over the breaks. */
function drawRow(sheet: Sheet, columns: readonly PlacedColumn[], cells: readonly Cell[]): void {
  const { flow, painter, tags } = sheet;
  const height = rowHeight(cells);
  const leading = cells[0]?.text.leading ?? styles.cell.leading;
  const nodes = cells.map(() => tags.place('TD'));
  if (height <= unbrokenRow) flow.need(height);
  else if (flow.room < 2 * padding + 2 * leading) flow.newPage();
  const count = Math.max(...cells.map(({ text }) => text.lines.length));
  let from = 0;
  while (from < count) {
    const fitting = Math.max(1, Math.floor((flow.room - 2 * padding) / leading));
    const to = Math.min(count, from + fitting);
    flow.y += padding;
    columns.forEach((place, i) => {
      const text = cells[i]?.text;
      const node = nodes[i];
      if (!text || !node) return;
      const piece = { ...text, lines: text.lines.slice(from, to) };
      tags.inside(node, () => place.draw(painter, piece, flow.y));
    });
    flow.y += (to - from) * leading + padding;
    from = to;
    if (from < count) flow.newPage();
  }
  columns.forEach(({ column }, i) => {
    const below = cells[i]?.below;
    const node = nodes[i];
    if (below && node) tags.inside(node, () => drawBelow(sheet, column, below));
  });
}

/** The head of the column already says to a screen reader what it is. */
function drawBelow({ flow, painter, tags, typesetter }: Sheet, { title }: Column, text: SetText): void {
  flow.need(Math.min(3, text.lines.length) * text.leading);
  const label = typesetter.fit(title, styles.cellHead, labelWidth - gutter);
  tags.artifact(() => painter.text(label, page.left, flow.y));
  flow.lines(text, page.left + labelWidth);
  flow.y += padding;
}
