import { AppError } from '../base/app-error.ts';
import type { Condition } from '../facts/condition.ts';
import { Facts } from '../facts/facts.ts';
import type { Text } from '../i18n/text.ts';
import { equivalents } from '../laws/as-of.ts';
import { resolveCite } from '../laws/cite.ts';
import { packDate } from './pack.ts';
import { ExternalPack, type ExternalQuestion } from './pack-external.ts';
import { type PackProblem, pathWords, problemOf } from './pack-problem.ts';

/** Characters that a pack may have. */
export const largestPack = 1_000_000;
/** Lists and objects that may stand inside each other; our own packs need 8. */
const deepest = 32;
/** Before every renumbering on file: cites are read in their oldest numbers. */
const longAgo = '1900-01-01';
/** Problems told at once; more would not be read. */
const told = 20;

/**
 * A pack that was not accepted. Nothing was written; `problems` says what to correct, at most 20 at a time, and
 * nothing where the file is no pack at all.
 */
export class PackRejected extends AppError {
  readonly problems: readonly PackProblem[];

  constructor(problems: readonly PackProblem[]) {
    super('pack.rejected', problems.length === 0 ? noPack : corrections(problems.length));
    this.problems = problems.slice(0, told);
  }
}

const noPack: Text = {
  zh: '这不是题包，没有加入，事项没有变化。题包是 JSON 文件，里面写着 "format": "shouguan-pack/1"；请换一个文件再试。',
  en: 'This is not a pack; nothing was added and the case has not changed. A pack is a JSON file that says "format": "shouguan-pack/1"; please choose another file.',
};
const corrections = (count: number): Text => ({
  zh: `这个题包有 ${count} 处要改，没有加入，事项没有变化。请把下面的清单发给题包的作者，改好再试。`,
  en: `This pack needs ${count} corrections and was not added; the case has not changed. Send the list below to its author and try again.`,
});

/** The pack in a file; throws `pack.rejected` (`PackRejected`) with every problem found, whatever the text. */
export function readPack(text: string): ExternalPack {
  if (text.length > largestPack) throw new PackRejected([tooLarge]);
  const file = parse(text);
  if (isTooDeep(file)) throw new PackRejected([tooDeep]);
  if (!saysPack(file)) throw new PackRejected([]);
  const parsed = ExternalPack.safeParse(file);
  if (!parsed.success) throw new PackRejected(parsed.error.issues.map((issue) => problemOf(issue, file)));
  const problems = parsed.data.questions.flatMap((question, index) => questionProblems(question, index));
  const facts = parsed.data.lawFacts.flatMap(({ about }, index) =>
    about === undefined ? [] : citeProblems(about, ['lawFacts', index, 'about']),
  );
  if (problems.length + facts.length > 0) throw new PackRejected([...problems, ...facts]);
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new PackRejected([notJson]);
  }
}

/** What does not even call itself a pack has nothing that its author could correct. */
const saysPack = (file: unknown): boolean =>
  typeof file === 'object' &&
  file !== null &&
  'format' in file &&
  String(file.format).startsWith('shouguan-pack/');

/** Level by level instead of by recursion: this guards what recurses. */
function isTooDeep(file: unknown): boolean {
  let level: readonly unknown[] = [file];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

function questionProblems(question: ExternalQuestion, index: number): readonly PackProblem[] {
  const here = ['questions', index] as const;
  const cites = question.cites.flatMap(({ cite }, at) => citeProblems(cite, [...here, 'cites', at, 'cite']));
  const values = question.visibleWhen
    ? conditionProblems(question.visibleWhen, [...here, 'visibleWhen'])
    : [];
  const isFounded = question.cites.some(({ cite }) => {
    const confidence = resolveCite(cite)?.article.confidence;
    return confidence === 'text' || confidence === 'quoted';
  });
  const groundless = question.severity === 'blocker' && !isFounded;
  return [...cites, ...values, ...(groundless ? [groundlessBlocker([...here, 'severity'])] : [])];
}

/** A cite must stand in the law as this edition knows it; an old number or a repealed law is answered with today's. */
function citeProblems(cite: string, path: Path): readonly PackProblem[] {
  const today = equivalents(cite, packDate).cites;
  if (resolveCite(cite) && today.includes(cite)) return [];
  const heirs = [...today, ...equivalents(cite, packDate, longAgo).cites].filter((one) => resolveCite(one));
  return [heirs.length > 0 ? outdatedCite(path, heirs) : unknownCite(path)];
}

type Path = readonly (string | number)[];

/** Values that the fact can never have would hide or show the question for good. */
function conditionProblems(condition: Condition, path: Path): readonly PackProblem[] {
  for (const group of ['all', 'any'] as const)
    if (group in condition)
      return (condition as Record<typeof group, readonly Condition[]>)[group].flatMap((part, index) =>
        conditionProblems(part, [...path, group, index]),
      );
  if ('not' in condition) return conditionProblems(condition.not, [...path, 'not']);
  if (!('fact' in condition)) return [];
  return valuesOf(condition)
    .filter(({ value }) => !isPossible(condition.fact, value))
    .map(({ step, value }) => impossible([...path, ...step], condition.fact, typeof value));
}

type Leaf = Extract<Condition, { fact: string }>;

function valuesOf(leaf: Leaf): readonly { readonly step: Path; readonly value: unknown }[] {
  if ('is' in leaf) return [{ step: ['is'], value: leaf.is }];
  if ('in' in leaf) return leaf.in.map((value, index) => ({ step: ['in', index], value }));
  if ('atLeast' in leaf) return [{ step: ['atLeast'], value: leaf.atLeast }];
  if ('over' in leaf) return [{ step: ['over'], value: leaf.over }];
  return [];
}

function isPossible(fact: string, value: unknown): boolean {
  const [head = fact, tail] = fact.split('.');
  return Facts.safeParse({ [head]: tail === undefined ? value : { [tail]: value } }).success;
}

const tooLarge: PackProblem = {
  path: '',
  text: { zh: '文件超过 100 万字符', en: 'the file has more than 1,000,000 characters' },
};
const notJson: PackProblem = {
  path: '',
  text: { zh: '不是完整的 JSON 文件', en: 'this is not a complete JSON file' },
};
const tooDeep: PackProblem = {
  path: '',
  text: { zh: `嵌套超过 ${deepest} 层`, en: `nested more than ${deepest} deep` },
};
const unknownCite = (path: Path): PackProblem => ({
  path: pathWords(path),
  text: {
    zh: '引用的条文不在法规库里，应写成 PIPL:47 或 CSL26:23(3) 这样',
    en: 'the cite is not on file; expected one such as PIPL:47 or CSL26:23(3)',
  },
});
const outdatedCite = (path: Path, heirs: readonly string[]): PackProblem => ({
  path: pathWords(path),
  text: {
    zh: `引用的条号是旧的，现在应写 ${[...new Set(heirs)].join('、')}`,
    en: `the cite uses an old number; today it is ${[...new Set(heirs)].join(', ')}`,
  },
});
const impossible = (path: Path, fact: string, kind: string): PackProblem => ({
  path: pathWords(path),
  text: {
    zh: `事实 ${fact} 不可能是这个值（${kind}）`,
    en: `the fact ${fact} can never have this value (a ${kind})`,
  },
});
const groundlessBlocker = (path: Path): PackProblem => ({
  path: pathWords(path),
  text: {
    zh: '“阻断”级的题至少要引一条已核实的条文；没有就改用 major',
    en: 'a blocker must cite at least one verified article; otherwise use major',
  },
});
