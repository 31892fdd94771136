import type { Block, Dossier, DossierSection, Mark } from '../block.ts';
import type { Flow } from './flow.ts';
import type { Links } from './links.ts';
import type { Outline } from './outline.ts';
import type { Painter } from './painter.ts';
import type { Tags } from './tagging.ts';
import type { Typesetter } from './typesetter.ts';

/** A line of the contents: a section, or a heading of level 2 with the marks of the questions below it. */
export interface Entry {
  readonly level: 1 | 2;
  readonly number: string;
  readonly title: string;
  readonly marks: readonly Mark[];
  /** Known once it has been drawn. */
  page: number;
}

/** What the parts of a dossier need to draw themselves. */
export interface Sheet {
  readonly dossier: Dossier;
  readonly painter: Painter;
  readonly flow: Flow;
  readonly tags: Tags;
  readonly links: Links;
  readonly outline: Outline;
  readonly typesetter: Typesetter;
  readonly entries: ReadonlyMap<DossierSection | Block, Entry>;
  /** Room for the labels beside the rows of a question, in points; the same in the whole dossier. */
  readonly labelWidth: number;
}

/** The contents of a dossier, in order, by what they point to. Sections count 1, 2, 3, their headings 1.1, 1.2. */
export function listEntries(dossier: Dossier): Map<DossierSection | Block, Entry> {
  const entries = new Map<DossierSection | Block, Entry>();
  dossier.sections.forEach((section, i) => {
    let marks: Mark[] = [];
    let headings = 0;
    entries.set(section, { level: 1, number: `${i + 1}`, title: section.title, marks, page: 0 });
    for (const block of section.blocks) {
      if (block.kind === 'question') marks.push(block.mark);
      if (block.kind !== 'heading' || block.level !== 2) continue;
      headings++;
      marks = [];
      entries.set(block, { level: 2, number: `${i + 1}.${headings}`, title: block.text, marks, page: 0 });
    }
  });
  return entries;
}
