import type { Block, DossierSection } from '../block.ts';
import { mm, page, styles } from './page.ts';
import {
  drawBlockers,
  drawHeading,
  drawList,
  drawNote,
  drawPairs,
  drawParagraph,
  drawTally,
} from './plain-blocks.ts';
import { drawQuestion, questionStart } from './question-block.ts';
import type { Sheet } from './sheet.ts';
import { drawSignature, signatureHeight } from './signature-block.ts';
import { drawTable } from './table-block.ts';

/** Less free room than this, and a section begins on a new page. */
const roomForSection = 90 * mm;

export function drawSection(sheet: Sheet, section: DossierSection): void {
  const { flow, painter, tags, typesetter, outline, entries } = sheet;
  const entry = entries.get(section);
  if (flow.room < roomForSection) flow.newPage();
  flow.skip(12 * mm);
  const text = `${entry?.number ?? ''}\u2002${section.title}`;
  const title = typesetter.set(text, styles.section, page.textWidth);
  flow.need(title.height + 4 * mm + keptTogether(sheet, section.blocks, 0));
  if (entry) entry.page = painter.page;
  outline.add(1, text, [painter.page, page.height - flow.y + 8]);
  tags.within('Sect', () => {
    tags.within('H1', () => flow.lines(title, page.left));
    if (section.note !== undefined) drawNote(sheet, section.note, title);
    flow.y += 3 * mm;
    drawBlocks(sheet, section.blocks);
  });
}

/** Draws blocks one below the other. */
export function drawBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  blocks.forEach((block, i) => {
    (drawers[block.kind] as Draw<Block>)(sheet, block, {
      previous: blocks[i - 1],
      next: blocks[i + 1],
      kept: keptTogether(sheet, blocks, i + 1),
    });
  });
}

/** Height of the beginning of `blocks[index]` that belongs on the page of the heading above it, in points. */
function keptTogether(sheet: Sheet, blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  switch (block?.kind) {
    case undefined:
      return 0;
    case 'heading':
      return 12 * mm + keptTogether(sheet, blocks, index + 1);
    case 'question':
      return questionStart(sheet, block);
    case 'signature':
      return signatureHeight(sheet, block);
    default:
      return 20 * mm;
  }
}

interface Neighbours {
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
  /** Points of what follows that a heading must not be parted from. */
  readonly kept: number;
}

type Draw<B extends Block> = (sheet: Sheet, block: B, around: Neighbours) => void;

const drawers: { readonly [K in Block['kind']]: Draw<Extract<Block, { kind: K }>> } = {
  heading: drawHeading,
  paragraph: drawParagraph,
  list: drawList,
  pairs: drawPairs,
  table: drawTable,
  tally: drawTally,
  blockers: drawBlockers,
  question: (sheet, block, { previous }) => drawQuestion(sheet, block, previous?.kind !== 'question'),
  signature: drawSignature,
};
