/** Points in a millimetre. */
export const mm = 72 / 25.4;

/** A4 and the text area on it, in points from the top left corner. Wide left margin: the binding side. */
export const page = {
  width: 210 * mm,
  height: 297 * mm,
  left: 28 * mm,
  right: 188 * mm,
  top: 25 * mm,
  bottom: 275 * mm,
  textWidth: 160 * mm,
} as const;

/** Line weights in points. All lines are black: grey ones turn into dots in print. */
export const hairline = 0.25;
export const rule = 0.6;
export const bar = 1.4;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  /** Red is for blockers alone. */
  readonly red?: boolean;
  readonly white?: boolean;
  /** Line distance in points, for Chinese; English is set 2 points tighter. */
  readonly leading: number;
}

export const styles = {
  coverTitle: { size: 29, leading: 38, bold: true },
  caseName: { size: 16, leading: 24, bold: true },
  blockersTitle: { size: 16, leading: 23, bold: true },
  section: { size: 19, leading: 26, bold: true },
  heading2: { size: 11.5, leading: 17, bold: true },
  heading3: { size: 9, leading: 13, bold: true },
  question: { size: 12, leading: 18, bold: true },
  lead: { size: 10.25, leading: 17 },
  leadBold: { size: 10.25, leading: 15, bold: true },
  body: { size: 10, leading: 16.8 },
  label: { size: 8.75, leading: 16.8, bold: true },
  pair: { size: 9.5, leading: 15.5 },
  pairLabel: { size: 9.5, leading: 15.5, bold: true },
  cite: { size: 8.75, leading: 13.5 },
  citeLabel: { size: 8.75, leading: 13.5, bold: true },
  small: { size: 8.75, leading: 14 },
  smallBold: { size: 8.75, leading: 14, bold: true },
  cell: { size: 8.5, leading: 12.5 },
  cellHead: { size: 8, leading: 12, bold: true },
  note: { size: 8, leading: 12.5 },
  noteBold: { size: 8, leading: 12.5, bold: true },
  frame: { size: 7.5, leading: 10.5 },
  seam: { size: 7, leading: 9 },
} as const satisfies Record<string, TextStyle>;
