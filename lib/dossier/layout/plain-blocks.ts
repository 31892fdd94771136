import type { Block, Pair } from '../block.ts';
import { drawHairline, drawMark } from './marks.ts';
import { bar, mm, page, rule, styles } from './page.ts';
import type { Sheet } from './sheet.ts';
import { baselineOf, type SetText } from './typesetter.ts';

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** Draws a heading; `kept` points of what comes next must stand on the same page. */
export function drawHeading(
  sheet: Sheet,
  block: BlockOf<'heading'>,
  { next, kept }: { readonly next: Block | undefined; readonly kept: number },
): void {
  const { flow, painter, tags, typesetter, outline, entries } = sheet;
  const entry = entries.get(block);
  const style = block.level === 2 ? styles.heading2 : styles.heading3;
  const title = typesetter.set(
    entry ? `${entry.number}\u2002${block.text}` : block.text,
    style,
    page.textWidth,
  );
  flow.skip((block.level === 2 ? 7 : 4) * mm);
  flow.need(title.height + kept + 4 * mm);
  if (entry) {
    entry.page = painter.page;
    outline.add(2, `${entry.number} ${block.text}`, [painter.page, page.height - flow.y + 8]);
  }
  tags.within(block.level === 2 ? 'H2' : 'H3', () => flow.lines(title, page.left));
  if (block.note !== undefined) drawNote(sheet, block.note, title);
  flow.y += mm;
  // Tables and questions begin with their own line.
  if (block.level === 2 && next?.kind !== 'table' && next?.kind !== 'question') {
    painter.rule([page.left, flow.y], [page.right, flow.y], { weight: rule });
    flow.y += 1.6 * mm;
  }
}

/** A note at the right of a title just drawn, on its last line, or below it when there is no room. */
export function drawNote(sheet: Sheet, text: string, title: SetText): void {
  const { flow, painter, tags, typesetter } = sheet;
  const oneLine = typesetter.set(text, styles.note);
  const fits = title.width + oneLine.width + 6 * mm < page.textWidth;
  const note = fits ? oneLine : typesetter.set(text, styles.note, page.textWidth);
  tags.within('P', () => {
    if (!fits) flow.lines(note, page.left);
    else {
      painter.textRight(note, page.right, flow.y - title.leading + baselineOf(title) - baselineOf(note));
    }
  });
}

export function drawParagraph(sheet: Sheet, block: BlockOf<'paragraph'>): void {
  const { flow, tags, typesetter } = sheet;
  const style = block.quiet ? styles.small : styles.body;
  const text = typesetter.set(block.text, style, page.textWidth);
  tags.within('P', () => flow.lines(text, page.left));
  flow.y += 1.6 * mm;
}

export function drawList(sheet: Sheet, block: BlockOf<'list'>): void {
  const { flow, painter, tags, typesetter } = sheet;
  const indent = block.ordered ? 7 * mm : 3.6 * mm;
  tags.within('L', () => {
    block.items.forEach((item, i) => {
      const text = typesetter.set(item, styles.small, page.textWidth - indent);
      const label = typesetter.set(`${i + 1}`, styles.smallBold);
      flow.y += 0.75 * mm;
      flow.need(Math.min(text.lines.length, 2) * text.leading);
      const middle = flow.y + text.leading / 2;
      tags.within('LI', () => {
        if (block.ordered) tags.within('Lbl', () => painter.text(label, page.left, flow.y));
        else painter.rule([page.left, middle], [page.left + 2 * mm, middle], { weight: 0.8 });
        tags.within('LBody', () => flow.lines(text, page.left + indent));
      });
      flow.y += 0.75 * mm;
      if (!block.ordered) drawHairline(painter, page.left, flow.y);
    });
  });
  flow.y += 2 * mm;
}

export function drawPairs(sheet: Sheet, block: BlockOf<'pairs'>): void {
  const { flow, painter, tags } = sheet;
  const labelWidth = pairLabelWidth(sheet, block.rows);
  flow.need(12 * mm);
  painter.rule([page.left, flow.y], [page.right, flow.y], { weight: rule });
  tags.within('L', () => {
    for (const row of block.rows) drawPair(sheet, row, labelWidth);
  });
  flow.y += 3 * mm;
}

/** The labels' column: as wide as the widest label, within sensible bounds. In points. */
export function pairLabelWidth({ typesetter }: Sheet, rows: readonly Pair[]): number {
  const widths = rows.map((row) => typesetter.set(row.label, styles.pairLabel).width + 3 * mm);
  return Math.min(Math.max(32 * mm, ...widths), 56 * mm);
}

/** Height of a pair drawn by `drawPair`, in points. */
export function pairHeight(sheet: Sheet, row: Pair, labelWidth: number): number {
  const { label, value, aside } = setPair(sheet, row, labelWidth);
  return Math.max(label.height, value.height, aside?.height ?? 0) + 2 * pairPadding;
}

const pairPadding = 1.35 * mm;

function setPair({ typesetter }: Sheet, row: Pair, labelWidth: number) {
  const room = page.textWidth - labelWidth;
  const aside = row.aside === undefined ? undefined : typesetter.set(row.aside, styles.pair, room / 2);
  const valueRoom = aside ? room - aside.width - 4 * mm : room;
  return {
    label: typesetter.set(row.label, styles.pairLabel, labelWidth - 2 * mm),
    value: typesetter.set(row.value, styles.pair, valueRoom),
    aside,
  };
}

export function drawPair(sheet: Sheet, row: Pair, labelWidth: number): void {
  const { flow, painter, tags } = sheet;
  const { label, value, aside } = setPair(sheet, row, labelWidth);
  const sides = Math.max(label.height, aside?.height ?? 0);
  flow.need(Math.max(sides, Math.min(value.lines.length, 3) * value.leading) + 2 * pairPadding);
  flow.y += pairPadding;
  const top = flow.y;
  tags.within('LI', () => {
    tags.within('Lbl', () => painter.text(label, page.left, top));
    tags.within('LBody', () => {
      const startPage = painter.page;
      tags.within('P', () => flow.lines(value, page.left + labelWidth));
      if (painter.page === startPage) flow.y = Math.max(flow.y, top + sides);
      // After the value, which is read first, though it may have gone on to the next page.
      if (aside)
        painter.onPage(startPage, () => tags.within('P', () => painter.textRight(aside, page.right, top)));
    });
  });
  flow.y += pairPadding;
  drawHairline(painter, page.left, flow.y);
}

export function drawBlockers(sheet: Sheet, block: Omit<BlockOf<'blockers'>, 'kind'>): void {
  const { flow, painter, tags, typesetter } = sheet;
  const red = block.items.length > 0;
  const style = { ...styles.question, red };
  const title = typesetter.set(block.title, style, page.textWidth);
  flow.skip(4 * mm);
  flow.need(title.height + 20 * mm);
  painter.rule([page.left, flow.y], [page.right, flow.y], { weight: bar, ink: red ? 'red' : 'black' });
  flow.y += 2 * mm;
  tags.within('H2', () => flow.lines(title, page.left));
  if (block.note !== '') drawNote(sheet, block.note, title);
  flow.y += mm;
  tags.within('L', () => {
    for (const item of block.items) {
      const text = typesetter.set(item, styles.leadBold, page.textWidth - 8 * mm);
      flow.y += 0.8 * mm;
      tags.within('LI', () => {
        flow.lines(text, page.left + 8 * mm, (top, _, first) => {
          if (first) drawMark(painter, 'blocker', [page.left, top + 0.2 * mm, 5 * mm]);
        });
      });
      flow.y += 0.8 * mm;
    }
  });
  flow.y += 3 * mm;
}

export function drawTally(sheet: Sheet, block: BlockOf<'tally'>): void {
  const { flow, painter, tags, typesetter } = sheet;
  const width = 76 * mm;
  const size = 3 * mm;
  const sum = typesetter.set(block.of, styles.note, width);
  flow.need(sum.height + (block.rows.length + 1) * 14);
  tags.within('P', () => flow.lines(sum, page.left));
  painter.rule([page.left, flow.y], [page.left + width, flow.y], { weight: rule });
  flow.y += mm;
  tags.within('L', () => {
    for (const row of block.rows) {
      const word = typesetter.set(row.word, styles.small, width - 16 * mm);
      const count = typesetter.set(`${row.count}`, styles.smallBold);
      flow.need(word.height);
      const top = flow.y;
      drawMark(painter, row.mark, [page.left, top + (word.leading - size) / 2, size]);
      tags.within('LI', () => {
        tags.within('LBody', () => flow.lines(word, page.left + size + 1.8 * mm));
        tags.within('Lbl', () => painter.textRight(count, page.left + width, top));
      });
    }
  });
  flow.y += 3 * mm;
}
