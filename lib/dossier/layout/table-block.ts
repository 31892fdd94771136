import type { Block, Column } from '../block.ts';
import { drawHairline } from './marks.ts';
import { bar, mm, page, rule, styles } from './page.ts';
import type { Painter } from './painter.ts';
import type { Sheet } from './sheet.ts';
import type { SetText } from './typesetter.ts';

type Table = Extract<Block, { kind: 'table' }>;

interface PlacedColumn {
  readonly column: Column;
  readonly left: number;
  /** Without the gap to the next column. */
  readonly width: number;
}

const gutter = 3 * mm;
const padding = 1.25 * mm;
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
  const columns = placeColumns(block.columns);
  const head = columns.map(({ column, width }) => typesetter.set(column.title, styles.cellHead, width));
  const headHeight = tallest(head) + 2 * mm;
  flow.need(headHeight + 3 * styles.cell.leading);
  tags.within('Table', () => {
    tags.within('TR', () => drawHead(sheet, columns, head));
    flow.continuing(
      () => tags.artifact(() => drawHead(sheet, columns, head, false)),
      () => {
        for (const row of block.rows) {
          const cells = columns.map(({ width }, i) => typesetter.set(row[i] ?? '', styles.cell, width));
          tags.within('TR', () => drawRow(sheet, columns, cells));
          drawHairline(painter, page.left, page.right, flow.y);
        }
      },
    );
  });
  flow.y += 3 * mm;
}

function placeColumns(columns: readonly Column[]): PlacedColumn[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  let left: number = page.left;
  return columns.map((column, i) => {
    const width = (page.textWidth * column.share) / shares;
    const placed = { column, left, width: width - (i < columns.length - 1 ? gutter : 0) };
    left += width;
    return placed;
  });
}

const tallest = (cells: readonly SetText[]): number => Math.max(0, ...cells.map((cell) => cell.height));

function drawHead(
  { flow, painter, tags }: Sheet,
  columns: readonly PlacedColumn[],
  head: readonly SetText[],
  tagged = true,
): void {
  const height = tallest(head);
  painter.rule(page.left, flow.y, page.right, flow.y, { weight: bar });
  flow.y += mm;
  columns.forEach((place, i) => {
    const text = head[i];
    if (!text) return;
    const draw = () => drawCell(painter, place, text, flow.y + height - text.height);
    if (tagged) tags.within('TH', draw);
    else draw();
  });
  flow.y += height + mm;
  painter.rule(page.left, flow.y, page.right, flow.y, { weight: rule });
}

function drawCell(painter: Painter, { column, left, width }: PlacedColumn, text: SetText, y: number): void {
  if (column.align === 'right') painter.textRight(text, left + width, y);
  else painter.text(text, left, y);
}

/** Draws a row in as many pieces as it needs; each cell stays one element over the breaks. */
function drawRow(sheet: Sheet, columns: readonly PlacedColumn[], cells: readonly SetText[]): void {
  const { flow, painter, tags } = sheet;
  const height = tallest(cells) + 2 * padding;
  const leading = cells[0]?.leading ?? styles.cell.leading;
  const nodes = cells.map(() => tags.place('TD'));
  if (height <= unbrokenRow) flow.need(height);
  else if (flow.room < 2 * padding + 2 * leading) flow.newPage();
  const count = Math.max(...cells.map((cell) => cell.lines.length));
  let from = 0;
  while (from < count) {
    const fitting = Math.max(1, Math.floor((flow.room - 2 * padding) / leading));
    const to = Math.min(count, from + fitting);
    flow.y += padding;
    columns.forEach((place, i) => {
      const cell = cells[i];
      const node = nodes[i];
      if (!cell || !node) return;
      const piece = { ...cell, lines: cell.lines.slice(from, to) };
      tags.inside(node, () => drawCell(painter, place, piece, flow.y));
    });
    flow.y += (to - from) * leading + padding;
    from = to;
    if (from < count) flow.newPage();
  }
}
