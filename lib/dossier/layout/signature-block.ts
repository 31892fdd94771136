import type { Block } from '../block.ts';
import { drawHairline, drawSealField } from './marks.ts';
import { mm, page, rule, styles } from './page.ts';
import type { Sheet } from './sheet.ts';
import type { SetText } from './typesetter.ts';

type Signature = Extract<Block, { kind: 'signature' }>;

const signAt = page.left + 82 * mm;
const dateAt = page.left + 126 * mm;
const headHeight = 6 * mm;
const rowHeight = 10.4 * mm;
const sealSide = 48 * mm;
const sealGap = 5.5 * mm;

interface Row {
  readonly role: SetText;
  readonly name: SetText;
  readonly height: number;
}

function setRows({ typesetter }: Sheet, block: Signature): Row[] {
  return block.rows.map((row) => {
    const role = typesetter.set(row.role, styles.small, 36 * mm);
    const name = typesetter.set(row.name, styles.smallBold, 40 * mm);
    return { role, name, height: Math.max(rowHeight, role.height + 3 * mm, name.height + 3 * mm) };
  });
}

/** Height of the whole block in points: names and seal belong on one page if it has room for them. */
export function signatureHeight(sheet: Sheet, block: Signature): number {
  return setRows(sheet, block).reduce((sum, row) => sum + row.height, headHeight + sealGap + sealSide + mm);
}

/** Rows with a line to sign on and a line for the date, then a field for the seal. */
export function drawSignature(sheet: Sheet, block: Signature): void {
  const { flow, painter, tags, typesetter } = sheet;
  flow.need(signatureHeight(sheet, block));
  drawHead(sheet, block);
  tags.within('L', () => {
    for (const row of setRows(sheet, block)) drawRow(sheet, row);
  });
  const caption = typesetter.set(block.seal, styles.note, sealSide);
  flow.skip(sealGap);
  flow.need(sealSide + mm);
  const left = page.right - sealSide;
  drawSealField(painter, [left, flow.y, sealSide]);
  tags.within('P', () => painter.textCentred(caption, left + sealSide / 2, flow.y + 3 * mm));
  flow.y += sealSide + 3 * mm;
}

/** Says which line is for the name and which for the day. */
function drawHead({ flow, painter, tags, typesetter }: Sheet, { signed, dated }: Signature): void {
  tags.within('P', () => {
    painter.text(typesetter.set(signed, styles.cellHead, dateAt - signAt), signAt, flow.y + mm);
    painter.text(typesetter.set(dated, styles.cellHead, page.right - dateAt), dateAt, flow.y + mm);
  });
  flow.y += headHeight;
  painter.rule([page.left, flow.y], [page.right, flow.y], { weight: rule });
}

function drawRow({ flow, painter, tags }: Sheet, { role, name, height }: Row): void {
  flow.need(height);
  const top = flow.y;
  tags.within('LI', () => {
    tags.within('Lbl', () => painter.text(role, page.left, top + (height - role.height) / 2));
    tags.within('LBody', () => painter.text(name, page.left + 38 * mm, top + (height - name.height) / 2));
  });
  const line = top + height - 2.6 * mm;
  painter.rule([signAt, line], [dateAt - 4 * mm, line], { weight: rule });
  painter.rule([dateAt, line], [page.right, line], { weight: rule });
  flow.y += height;
  drawHairline(painter, page.left, flow.y);
}
