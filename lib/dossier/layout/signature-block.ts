import type { Block } from '../block.ts';
import { drawHairline, drawSealField } from './marks.ts';
import { mm, page, rule, styles } from './page.ts';
import type { Sheet } from './sheet.ts';

const rowHeight = 10.4 * mm;
const sealSide = 48 * mm;

/** Rows with a line to sign on and a line for the date, then a field for the seal. */
export function drawSignature(sheet: Sheet, block: Extract<Block, { kind: 'signature' }>): void {
  const { flow, painter, tags, typesetter } = sheet;
  painter.rule(page.left, flow.y, page.right, flow.y, { weight: rule });
  tags.within('L', () => {
    for (const row of block.rows) {
      const role = typesetter.set(row.role, styles.small, 34 * mm);
      const name = typesetter.set(row.name, styles.smallBold, 40 * mm);
      const height = Math.max(rowHeight, role.height + 3 * mm, name.height + 3 * mm);
      flow.need(height);
      const top = flow.y;
      tags.within('LI', () => {
        tags.within('Lbl', () => painter.text(role, page.left, top + (height - role.height) / 2));
        tags.within('LBody', () => painter.text(name, page.left + 38 * mm, top + (height - name.height) / 2));
      });
      const line = top + height - 2.6 * mm;
      painter.rule(page.left + 82 * mm, line, page.left + 122 * mm, line, { weight: rule });
      painter.rule(page.left + 126 * mm, line, page.right, line, { weight: rule });
      flow.y += height;
      drawHairline(painter, page.left, page.right, flow.y);
    }
  });
  const caption = typesetter.set(block.seal, styles.note, sealSide);
  flow.skip(5.5 * mm);
  flow.need(sealSide + mm);
  const left = page.right - sealSide;
  drawSealField(painter, left, flow.y, sealSide);
  tags.within('P', () => painter.textCentred(caption, left + sealSide / 2, flow.y + 3 * mm));
  flow.y += sealSide + 3 * mm;
}
