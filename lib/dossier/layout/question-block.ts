import type { CiteLine } from '../../laws/cite-line.ts';
import type { QuestionBlock } from '../block.ts';
import {
  type ConfidenceTag,
  confidenceWidth,
  drawAssurance,
  drawConfidence,
  drawHairline,
  drawMark,
  stair,
} from './marks.ts';
import { bar, mm, page, rule, styles } from './page.ts';
import type { Painter } from './painter.ts';
import type { Sheet } from './sheet.ts';
import { baselineOf, type SetText } from './typesetter.ts';

const sideWidth = 27 * mm;
const mainLeft = page.left + 32 * mm;
const markSize = 6.4 * mm;
const tagGap = 1.6 * mm;

/** Draws a question: mark and facts at the left, title and rows at the right. */
export function drawQuestion(sheet: Sheet, block: QuestionBlock, first: boolean): void {
  const { flow, painter, tags, typesetter, outline } = sheet;
  const side = setSide(sheet, block);
  const title = typesetter.set(block.title, styles.question, page.right - mainLeft);
  flow.skip((first ? 1 : 5.4) * mm);
  flow.need(questionStart(sheet, block));
  painter.rule([page.left, flow.y], [page.right, flow.y], { weight: first ? bar : rule });
  flow.y += 4 * mm;
  const top = flow.y;
  const startPage = painter.page;
  outline.add(3, block.title, [startPage, page.height - top + 8]);
  tags.within('Sect', () => {
    tags.within('H3', () => flow.lines(title, mainLeft));
    drawSide(sheet, block, top);
    flow.y += mm;
    flow.continuing(
      () => drawSideAgain(sheet, block),
      () => {
        drawRows(sheet, block);
        drawCites(sheet, block.cites);
      },
    );
  });
  if (painter.page === startPage) flow.y = Math.max(flow.y, top + side.height);
}

/** Height of the part of a question that is never broken: its side, title and first lines. In points. */
export function questionStart(sheet: Sheet, block: QuestionBlock): number {
  const title = sheet.typesetter.set(block.title, styles.question, page.right - mainLeft);
  return 4 * mm + Math.max(setSide(sheet, block).height, title.height + 3 * styles.body.leading);
}

interface Side {
  readonly word: SetText;
  readonly place: SetText;
  readonly assurance: SetText;
  readonly answeredBy: SetText;
  readonly height: number;
}

function setSide({ typesetter }: Sheet, block: QuestionBlock): Side {
  const word = typesetter.set(block.word, { ...styles.leadBold, red: block.mark === 'blocker' }, sideWidth);
  const place = typesetter.set(block.place, styles.note, sideWidth);
  const assurance = typesetter.set(block.assuranceWord, styles.noteBold, sideWidth);
  const answeredBy = typesetter.set(block.answeredBy, styles.note, sideWidth);
  const texts = word.height + place.height + assurance.height + answeredBy.height;
  return { word, place, assurance, answeredBy, height: markSize + stair.height + texts + 7 * mm };
}

function drawSide(sheet: Sheet, block: QuestionBlock, top: number): void {
  const { painter, tags } = sheet;
  const side = setSide(sheet, block);
  let y = top;
  const put = (text: SetText) => {
    tags.within('P', () => painter.text(text, page.left, y));
    y += text.height;
  };
  drawMark(painter, block.mark, [page.left, y, markSize]);
  y += markSize + 1.2 * mm;
  put(side.word);
  put(side.place);
  y += 2.4 * mm;
  drawAssurance(painter, block.assurance, [page.left, y]);
  y += stair.height + 0.6 * mm;
  put(side.assurance);
  y += 2.4 * mm;
  put(side.answeredBy);
}

/** On each further page a small mark and the place say whose rows these are. */
function drawSideAgain({ flow, painter, tags, typesetter }: Sheet, block: QuestionBlock): void {
  const size = 3 * mm;
  const place = typesetter.set(block.place, styles.note, sideWidth - size - 1.4 * mm);
  tags.artifact(() => {
    drawMark(painter, block.mark, [page.left, flow.y + (place.leading - size) / 2, size]);
    painter.text(place, page.left + size + 1.4 * mm, flow.y);
  });
}

function drawRows(sheet: Sheet, block: QuestionBlock): void {
  sheet.tags.within('L', () => {
    block.rows.forEach((row, i) => {
      drawRow(sheet, row, block.rows[i - 1]?.label === row.label);
    });
  });
}

/** Rows with an aside, such as evidence, are set small; a label is printed once for the rows that share it. */
function drawRow(sheet: Sheet, row: QuestionBlock['rows'][number], repeated: boolean): void {
  const { flow, painter, tags, typesetter, labelWidth } = sheet;
  const left = mainLeft + labelWidth;
  const small = row.aside !== undefined;
  const gap = row.tone === 'gap';
  const indent = gap ? 7.4 * mm : 0;
  const aside = typesetter.set(row.aside ?? '', styles.cite, (page.right - left) / 2);
  const room = page.right - left - indent - (small ? aside.width + 3 * mm : 0);
  const value = typesetter.set(row.value, small ? styles.cite : styles.body, room);
  const padding = small || gap ? 0.6 * mm : 0;
  if (repeated && !flow.atTop) drawHairline(painter, left, flow.y);
  flow.y += padding;
  flow.need(Math.max(Math.min(value.lines.length, 2) * value.leading, aside.height));
  const startPage = painter.page;
  const top = flow.y;
  tags.within('LI', () => {
    if (!repeated) drawLabel(sheet, row.label, value);
    tags.within('LBody', () => {
      tags.within('P', () => {
        flow.lines(value, left + indent, (from, to, first) => {
          if (gap) drawGapBar(painter, [left, from, to], first ? value.leading : 0);
        });
      });
      if (small)
        painter.onPage(startPage, () => tags.within('P', () => painter.textRight(aside, page.right, top)));
    });
  });
  if (painter.page === startPage) flow.y = Math.max(flow.y, top + (small ? aside.height : 0));
  flow.y += padding;
}

/** A label on the baseline of the line beside it, whose box begins here. */
function drawLabel(
  { flow, painter, tags, typesetter, labelWidth }: Sheet,
  text: string,
  beside: SetText,
): void {
  const label = typesetter.set(text, styles.label, labelWidth - mm);
  const top = flow.y + baselineOf(beside) - baselineOf(label);
  tags.within('Lbl', () => painter.text(label, mainLeft, top));
}

/** A bar beside the lines of a gap, and its mark beside the first line, if that is here. */
function drawGapBar(
  painter: Painter,
  [left, from, to]: readonly [left: number, from: number, to: number],
  firstLine: number,
): void {
  painter.rule([left + 0.9, from], [left + 0.9, to], { weight: 1.8 });
  const size = 3.1 * mm;
  if (firstLine > 0) drawMark(painter, 'gap', [left + 2.6 * mm, from + (firstLine - size) / 2 + 0.4, size]);
}

function drawCites(sheet: Sheet, cites: readonly CiteLine[]): void {
  const { flow, painter, tags, labelWidth } = sheet;
  tags.within('L', () => {
    cites.forEach((cite, i) => {
      const set = setCite(sheet, cite);
      flow.need(set.start);
      if (i > 0 && !flow.atTop) drawHairline(painter, mainLeft + labelWidth, flow.y);
      drawCite(sheet, set, i === 0);
    });
  });
}

interface SetCite {
  readonly label: SetText;
  readonly gist: SetText;
  readonly tag: ConfidenceTag;
  readonly status: SetText;
  /** The tag stands beside the label, else on a line of its own. */
  readonly beside: boolean;
  /** Height that is not broken, in points. */
  readonly start: number;
}

function setCite({ typesetter, labelWidth }: Sheet, cite: CiteLine): SetCite {
  const width = page.right - mainLeft - labelWidth;
  const tag = { confidence: cite.confidence, word: typesetter.set(cite.confidenceWord, styles.frame) };
  const status = typesetter.set(cite.status, styles.note);
  const room = width - confidenceWidth(tag) - tagGap - status.width - 3 * mm;
  const narrow = typesetter.set(cite.label, styles.citeLabel, Math.max(room, styles.citeLabel.size));
  const wide = typesetter.set(cite.label, styles.citeLabel, width);
  const beside = narrow.lines.length <= wide.lines.length;
  const label = beside ? narrow : wide;
  const gist = typesetter.set(cite.gist, styles.cite, width);
  const gistStart = Math.min(gist.lines.length, 2) * gist.leading;
  const start = label.height + (beside ? 0 : label.leading) + gistStart + 1.5 * mm;
  return { label, gist, tag, status, beside, start };
}

function drawCite(sheet: Sheet, { label, gist, tag, status, beside }: SetCite, first: boolean): void {
  const { flow, painter, tags, dossier, labelWidth } = sheet;
  const left = mainLeft + labelWidth;
  flow.y += 0.7 * mm;
  tags.within('LI', () => {
    if (first && dossier.words.cites !== undefined) drawLabel(sheet, dossier.words.cites, label);
    tags.within('P', () => flow.lines(label, left));
    if (!beside) flow.y += label.leading;
    const baseline = flow.y - label.leading + baselineOf(label);
    const tagLeft = beside ? page.right - status.width - tagGap - confidenceWidth(tag) : left;
    tags.within('P', () => drawConfidence(painter, tag, [tagLeft, baseline - baselineOf(tag.word)]));
    const statusLeft = tagLeft + confidenceWidth(tag) + tagGap;
    tags.within('P', () => painter.text(status, statusLeft, baseline - baselineOf(status)));
    tags.within('LBody', () => flow.lines(gist, left));
  });
  flow.y += 0.8 * mm;
}
