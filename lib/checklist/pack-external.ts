import { IsoDate } from '../base/date.ts';
import { z } from '../base/zod.ts';
import type { Condition as FactCondition } from '../facts/condition.ts';
import type { FactPath } from '../facts/facts.ts';
import { factFields } from '../facts/index.ts';
import type { Text } from '../i18n/text.ts';
import { confidences } from '../laws/law.ts';
import { departments } from './question.ts';

/** The longest question, in characters; other texts may have ten times as many. */
const asked = 120;
const longText = asked * 10;

const words = (most: number) => z.string().regex(/\S/).max(most);
const text = (most: number) => z.strictObject({ zh: words(most), en: words(most * 4) });
const label = text(asked);
const paragraph = text(longText);
/** Text of a certain shape, with words that say what it should look like. */
const shaped = (shape: RegExp, most: number, params: Text) =>
  z
    .string()
    .max(most)
    .refine((value) => shape.test(value), { params });
const localId = shaped(/^[a-z0-9][a-z0-9-]*$/, 40, {
  zh: '应为小写字母、数字和连字符，例如 signed-contract',
  en: 'expected lower-case letters, digits and hyphens, such as signed-contract',
});
const ownId = z.string().max(100);

const factPaths = [...factFields.keys()] as [FactPath, ...FactPath[]];
const fact = z.enum(factPaths);
const value = z.union([z.string().max(asked), z.number(), z.boolean()]);

const Condition: z.ZodType<FactCondition> = z.lazy(() =>
  z.union([
    z.strictObject({ fact, is: value }),
    z.strictObject({ fact, in: z.array(value).min(1).max(50) }),
    z.strictObject({ fact, atLeast: z.number() }),
    z.strictObject({ fact, over: z.number() }),
    z.strictObject({ fact, known: z.literal(true) }),
    z.strictObject({ all: z.array(Condition).min(1).max(20) }),
    z.strictObject({ any: z.array(Condition).min(1).max(20) }),
    z.strictObject({ not: Condition }),
  ]),
);

const keyDate = z.enum([
  'dissolutionGround',
  'liquidationGroupFormed',
  'crmContractEnds',
  'plannedDeregistration',
  'transfer',
  'serviceStops',
]);

const twice = {
  params: { zh: '这个 id 前面已经用过，请换一个', en: 'this id stands above already; choose another' },
};

/** Points at every entry whose id stands above it already. */
function unique(list: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], ...twice });
    seen.add(id);
  });
}

const PackQuestion = z.strictObject({
  /** `<pack>.<topic>.<nn>`, never used again for anything else. */
  id: ownId,
  rev: z.int().min(1),
  semanticRev: z.int().min(1),
  text: z.strictObject({ zh: words(asked), en: words(asked * 4) }),
  choices: z.strictObject({ yes: label, partly: label, no: label }),
  notApplicable: z
    .array(z.strictObject({ id: localId, label }))
    .max(20)
    .superRefine(unique)
    .exactOptional(),
  visibleWhen: Condition.exactOptional(),
  severity: z.enum(['blocker', 'major', 'minor', 'info']),
  irreversibleAfter: keyDate.exactOptional(),
  evidence: z
    .array(z.strictObject({ id: localId, label, need: z.enum(['must', 'should']) }))
    .max(20)
    .superRefine(unique),
  cites: z
    .array(
      z.strictObject({
        cite: z.string().max(60),
        relation: z.enum(['requires', 'permits', 'defines', 'guidance']),
      }),
    )
    .max(20),
  help: z.strictObject({
    task: paragraph,
    why: paragraph,
    counts: z.array(paragraph).max(20),
    countsNot: z.array(paragraph).max(20),
    where: paragraph,
  }),
  gap: paragraph,
  action: paragraph,
  owner: z.enum(departments),
  due: z.strictObject({ before: keyDate, days: z.int().min(0).max(3650) }),
});
export type ExternalQuestion = z.infer<typeof PackQuestion>;

const LawFact = z.strictObject({
  /** `<pack>.<topic>.<nn>`. */
  id: ownId,
  /** A cite of the built-in law base that this adds to or corrects. */
  about: z.string().max(60).exactOptional(),
  title: label,
  gist: paragraph,
  confidence: z.enum(confidences),
  readOn: IsoDate,
  /** First day it applies. */
  from: IsoDate.exactOptional(),
});
export type LawFact = z.infer<typeof LawFact>;

/**
 * Someone's own questions and law facts, such as an advisor's. The id starts with `x-`, which no built-in section
 * does, and everything in it carries that id, so that nothing built in can be shadowed.
 */
export const ExternalPack = z
  .strictObject({
    format: z.literal('shouguan-pack/1'),
    id: shaped(/^x-[a-z0-9]+(-[a-z0-9]+)*$/, 40, {
      zh: '应以 x- 开头，后面是小写字母、数字和连字符，例如 x-example',
      en: 'expected x- and then lower-case letters, digits and hyphens, such as x-example',
    }),
    version: shaped(/^[0-9]+(\.[0-9]+){0,3}$/, 20, {
      zh: '应为数字版本，例如 1.2',
      en: 'expected a version in numbers, such as 1.2',
    }),
    date: IsoDate,
    name: label,
    author: words(asked),
    questions: z.array(PackQuestion).max(200),
    lawFacts: z.array(LawFact).max(200),
  })
  .superRefine((pack, context) => {
    // Not one pattern with the pack's id in it: an id that is refused may hold anything, and is still seen here.
    const isOwn = (id: string) =>
      id.startsWith(`${pack.id}.`) && /^[a-z0-9-]+\.\d{2}$/.test(id.slice(pack.id.length + 1));
    const seen = new Set<string>();
    for (const list of ['questions', 'lawFacts'] as const)
      pack[list].forEach(({ id }, index) => {
        const path = [list, index, 'id'];
        if (!isOwn(id)) context.addIssue({ code: 'custom', path, params: foreignId(pack.id) });
        if (seen.has(id)) context.addIssue({ code: 'custom', path, ...twice });
        seen.add(id);
      });
  });
export type ExternalPack = z.infer<typeof ExternalPack>;

const foreignId = (pack: string) => ({
  zh: `编号不对，应为 ${pack}.<主题>.<两位数字>，例如 ${pack}.notice.01`,
  en: `wrong id; expected ${pack}.<topic>.<two digits>, such as ${pack}.notice.01`,
});
