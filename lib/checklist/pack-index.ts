import { sha256Hex } from '../base/bytes.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import { IsoDate } from '../base/date.ts';
import { z } from '../base/zod.ts';
import { sections } from './index.ts';
import { packDate, packVersion } from './pack.ts';
import type { Question } from './question.ts';

const PackQuestion = z.strictObject({
  id: z.string(),
  rev: z.int(),
  semanticRev: z.int(),
  /** SHA-256 of everything a person reads of the question, in canonical JSON. */
  texts: z.string(),
  retired: z.boolean(),
  replacedBy: z.string().optional(),
  splitFrom: z.string().optional(),
});
export type PackQuestion = z.infer<typeof PackQuestion>;

/** What is remembered of an edition, so that a case started with it can be compared with a later one. */
export const PackIndex = z.strictObject({
  version: z.string(),
  date: IsoDate,
  questions: z.array(PackQuestion),
});
export type PackIndex = z.infer<typeof PackIndex>;

/** The index of an edition, in checklist order. */
export function indexPack(
  edition: { readonly version: string; readonly date: IsoDate },
  questions: Iterable<Question>,
): PackIndex {
  return { version: edition.version, date: edition.date, questions: [...questions].map(indexQuestion) };
}

function indexQuestion(question: Question): PackQuestion {
  const { id, rev, semanticRev, retired, splitFrom } = question;
  const { text, choices, notApplicable, evidence, help, gap, action } = question;
  return {
    id,
    rev,
    semanticRev,
    texts: sha256Hex(canonicalJson({ text, choices, notApplicable, evidence, help, gap, action })),
    retired: retired !== undefined,
    ...(retired?.replacedBy === undefined ? {} : { replacedBy: retired.replacedBy }),
    ...(splitFrom === undefined ? {} : { splitFrom }),
  };
}

/** The edition that ships with this build. */
export const currentPack: PackIndex = indexPack(
  { version: packVersion, date: packDate },
  sections.flatMap((section) => section.questions),
);

/** Every released edition by version, as frozen by `scripts/freeze-pack.mjs`; never edited afterwards. */
export const releasedPacks: ReadonlyMap<string, PackIndex> = new Map(
  Object.values(import.meta.glob<unknown>('./packs/*.json', { eager: true, import: 'default' }))
    .map((file) => PackIndex.parse(file))
    .map((pack) => [pack.version, pack]),
);
