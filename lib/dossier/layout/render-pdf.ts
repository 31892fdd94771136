import { languageTag } from '../../i18n/text.ts';
import type { Dossier } from '../block.ts';
import { attachment } from './attachment.ts';
import { cleanText } from './clean-text.ts';
import { drawContents, planContents } from './contents.ts';
import { drawCover } from './cover.ts';
import { drawBlocks, drawSection } from './draw-section.ts';
import { Flow } from './flow.ts';
import type { FontSet } from './font-set.ts';
import { drawFurniture } from './furniture.ts';
import { createDocument, type DocumentFacts } from './jspdf-document.ts';
import { Links } from './links.ts';
import { metadata } from './metadata.ts';
import { Outline } from './outline.ts';
import { packObjects } from './pack-objects.ts';
import { mm, styles } from './page.ts';
import { Painter } from './painter.ts';
import { PdfFont } from './pdf-font.ts';
import { listEntries, type Sheet } from './sheet.ts';
import { Tags } from './tagging.ts';
import type { TrueType } from './true-type.ts';
import { createTypeface } from './typeface.ts';
import { createTypesetter, type Typesetter } from './typesetter.ts';

/** Told after each section: how many are drawn, of how many, and the title of the one just drawn. */
export type Progress = (done: number, of: number, what: string) => void;

/**
 * The dossier as a PDF on A4: tagged, with bookmarks, and with `twin` (JSON) attached. The same input gives the same
 * bytes, in a browser as in Node. Characters that no font has are drawn as a box and can still be copied; `boxedCharacters`
 * tells which.
 */
export async function renderPdf(
  dossier: Dossier,
  twin: Uint8Array,
  fonts: FontSet,
  onProgress?: Progress,
): Promise<Uint8Array> {
  const pdfFonts = await pickFonts(dossier, fonts);
  const facts = factsOf(dossier);
  const doc = createDocument(facts, pdfFonts);
  const tags = new Tags(doc);
  const links = new Links(doc, tags);
  const outline = new Outline();
  const typesetter = createTypesetter(dossier.language, facesOf(pdfFonts));
  const painter = new Painter(doc, tags, typesetter);
  const sheet: Sheet = {
    dossier,
    painter,
    flow: new Flow(painter),
    tags,
    links,
    outline,
    typesetter,
    entries: listEntries(dossier),
    labelWidth: labelWidthOf(dossier, typesetter),
  };
  drawPages(sheet, onProgress);
  const file = doc.finish([
    tags,
    links,
    outline,
    attachment({
      name: 'dossier.json',
      description: dossier.twinName,
      data: twin,
      madeAt: dossier.madeAt,
    }),
    metadata(facts, languageTag(dossier.language)),
  ]);
  return packObjects(file);
}

function drawPages(sheet: Sheet, onProgress: Progress | undefined): void {
  const { dossier, painter, flow, tags } = sheet;
  const overflow = drawCover(sheet);
  if (overflow.length > 0) {
    flow.newPage();
    drawBlocks(sheet, overflow);
  }
  const plan = planContents(sheet);
  const contents = tags.place('Sect');
  const contentsPage = painter.pages + 1;
  for (const _ of plan) painter.addPage();
  dossier.sections.forEach((section, i) => {
    if (i === 0) flow.newPage();
    drawSection(sheet, section);
    onProgress?.(i + 1, dossier.sections.length, section.title);
  });
  tags.inside(contents, () => drawContents(sheet, plan, contentsPage));
  drawFurniture(sheet);
}

/** The two packs, and the font of rare characters only if the dossier has one. Keys are the names on the pages. */
async function pickFonts(dossier: Dossier, fonts: FontSet): Promise<Record<string, PdfFont>> {
  const rest = lackedBy(fonts.regular, charactersOf(dossier)).length > 0 ? await fonts.rest() : undefined;
  return {
    R: new PdfFont(fonts.regular, 'NotoSansSC-Regular'),
    B: new PdfFont(fonts.bold, 'NotoSansSC-Bold'),
    ...(rest && { S: new PdfFont(rest, 'NotoSansSC-Rest') }),
  };
}

/** The characters of a dossier that no font has: a person has to know which of them are boxes on paper. */
export async function boxedCharacters(dossier: Dossier, fonts: FontSet): Promise<readonly string[]> {
  const rare = lackedBy(fonts.regular, charactersOf(dossier));
  return rare.length > 0 ? lackedBy(await fonts.rest(), rare) : [];
}

/** Line feeds and what only says where a line may break are not drawn. */
const charactersOf = (dossier: Dossier): readonly string[] =>
  [...new Set(cleanText(stringsOf(dossier).join('\n')))].filter((one) => !/[\n\p{Cf}]/u.test(one));

const lackedBy = (font: TrueType, characters: readonly string[]): readonly string[] =>
  characters.filter((one) => font.glyphOf(one.codePointAt(0) as number) === 0);

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function facesOf(fonts: Record<string, PdfFont>): Typesetter['faces'] {
  const named = (key: string) => (fonts[key] ? [{ key, font: fonts[key] }] : []);
  const face = (key: string) => createTypeface([...named(key), ...named('S')]);
  return { regular: face('R'), bold: face('B') };
}

function factsOf(dossier: Dossier): DocumentFacts {
  return {
    title: cleanText(`${dossier.title} ${dossier.number}`),
    author: cleanText(dossier.caseName),
    creator: cleanText(dossier.tool),
    madeAt: dossier.madeAt,
    fileId: dossier.twinSha256.slice(0, 32),
  };
}

function labelWidthOf(dossier: Dossier, typesetter: Typesetter): number {
  const labels = new Set([dossier.words.cites ?? '']);
  for (const { blocks } of dossier.sections)
    for (const block of blocks)
      if (block.kind === 'question') for (const row of block.rows) labels.add(row.label);
  const widths = [...labels].map((label) => typesetter.set(label, styles.label).width + 2 * mm);
  return Math.min(Math.max(17 * mm, ...widths), 30 * mm);
}
