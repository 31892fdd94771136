import type { CiteLine, QuestionBlock } from '../block.ts';
import { confidenceWidth, drawAssurance, drawConfidence, drawHairline, drawMark, stair } from './marks.ts';
import { bar, mm, page, rule, styles } from './page.ts';
import type { Painter } from './painter.ts';
import type { Sheet } from './sheet.ts';
import { baselineOf, type SetText } from './typesetter.ts';

const sideWidth = 27 * mm;
const mainLeft = page.left + 32 * mm;
const markSize = 6.4 * mm;

/** Draws a question: mark and facts at the left, title and rows at the right. */
export function drawQuestion(sheet: Sheet, block: QuestionBlock, first: boolean): void {
  const { flow, painter, tags, typesetter, outline } = sheet;
  const side = setSide(sheet, block);
  const title = typesetter.set(block.title, styles.question, page.right - mainLeft);
  flow.skip((first ? 1 : 5.4) * mm);
  flow.need(questionStart(sheet, block));
  painter.rule(page.left, flow.y, page.right, flow.y, { weight: first ? bar : rule });
  flow.y += 4 * mm;
  const top = flow.y;
  const startPage = painter.page;
  outline.add(3, block.title, startPage, page.height - top + 8);
  tags.within('Sect', () => {
    tags.within('H3', () => flow.lines(title, mainLeft));
    drawSide(sheet, block, side, top);
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

function drawSide({ painter, tags }: Sheet, block: QuestionBlock, side: Side, top: number): void {
  let y = top;
  const put = (text: SetText) => {
    tags.within('P', () => painter.text(text, page.left, y));
    y += text.height;
  };
  drawMark(painter, block.mark, page.left, y, markSize);
  y += markSize + 1.2 * mm;
  put(side.word);
  put(side.place);
  y += 2.4 * mm;
  drawAssurance(painter, block.assurance, page.left, y);
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
    drawMark(painter, block.mark, page.left, flow.y + (place.leading - size) / 2, size);
    painter.text(place, page.left + size + 1.4 * mm, flow.y);
  });
}

function drawRows(sheet: Sheet, block: QuestionBlock): void {
  const { flow, painter, tags, typesetter, labelWidth } = sheet;
  const left = mainLeft + labelWidth;
  tags.within('L', () => {
    block.rows.forEach((row, i) => {
      const small = row.aside !== undefined;
      const gap = row.tone === 'gap';
      const indent = gap ? 7.4 * mm : 0;
      const aside = typesetter.set(row.aside ?? '', styles.cite);
      const asideRoom = small ? aside.width + 3 * mm : 0;
      const value = typesetter.set(
        row.value,
        small ? styles.cite : styles.body,
        page.right - left - indent - asideRoom,
      );
      const repeated = block.rows[i - 1]?.label === row.label;
      const label = typesetter.set(repeated ? '' : row.label, styles.label, labelWidth - mm);
      if (repeated && !flow.atTop) drawHairline(painter, left, page.right, flow.y);
      flow.y += small || gap ? 0.6 * mm : 0;
      flow.need(Math.min(value.lines.length, 2) * value.leading);
      tags.within('LI', () => {
        const top = flow.y;
        tags.within('Lbl', () => painter.text(label, mainLeft, top + baselineOf(value) - baselineOf(label)));
        tags.within('LBody', () => {
          const startPage = painter.page;
          tags.within('P', () => {
            flow.lines(value, left + indent, (from, to, first) => {
              if (gap) drawGapBar(painter, left, [from, to], first ? value.leading : 0);
            });
          });
          if (small)
            painter.onPage(startPage, () =>
              tags.within('P', () => painter.textRight(aside, page.right, top)),
            );
        });
      });
      flow.y += small || gap ? 0.6 * mm : 0;
    });
  });
}

/** A bar beside the lines of a gap, and its mark beside the first line, if that is here. */
function drawGapBar(
  painter: Painter,
  left: number,
  [from, to]: readonly [number, number],
  firstLine: number,
): void {
  painter.rule(left + 0.9, from, left + 0.9, to, { weight: 1.8 });
  const size = 3.1 * mm;
  if (firstLine > 0) drawMark(painter, 'gap', left + 2.6 * mm, from + (firstLine - size) / 2 + 0.4, size);
}

function drawCites(sheet: Sheet, cites: readonly CiteLine[]): void {
  const { flow, painter, tags, typesetter, labelWidth, dossier } = sheet;
  const left = mainLeft + labelWidth;
  tags.within('L', () => {
    cites.forEach((cite, i) => {
      const word = typesetter.set(cite.confidenceWord, styles.frame);
      const status = typesetter.set(cite.status, styles.note);
      const frameWidth = confidenceWidth(cite.confidence, word);
      const marksWidth = status.width + 1.6 * mm + frameWidth;
      const gist = typesetter.set(cite.gist, styles.cite, page.right - left);
      const beside = page.right - left - marksWidth - 3 * mm;
      const narrow = beside < (page.right - left) / 3;
      const label = typesetter.set(cite.label, styles.citeLabel, narrow ? page.right - left : beside);
      flow.need(
        label.height + (narrow ? label.leading : 0) + Math.min(gist.lines.length, 2) * gist.leading + 4,
      );
      if (i > 0 && !flow.atTop) drawHairline(painter, left, page.right, flow.y);
      flow.y += 0.7 * mm;
      if (i === 0 && dossier.words.cites !== undefined) {
        const heading = typesetter.set(dossier.words.cites, styles.label, labelWidth - mm);
        const top = flow.y + baselineOf(label) - baselineOf(heading);
        tags.within('Lbl', () => painter.text(heading, mainLeft, top));
      }
      tags.within('LI', () => {
        tags.within('Lbl', () => flow.lines(label, left));
        const line = narrow ? flow.y : flow.y - label.height;
        const frameRight = page.right - status.width - 1.6 * mm;
        const baseline = line + baselineOf(label);
        tags.within('P', () =>
          drawConfidence(painter, cite.confidence, word, frameRight, baseline - baselineOf(word)),
        );
        tags.within('P', () => painter.textRight(status, page.right, baseline - baselineOf(status)));
        if (narrow) flow.y += label.leading;
        tags.within('LBody', () => flow.lines(gist, left));
      });
      flow.y += 0.8 * mm;
    });
  });
}
