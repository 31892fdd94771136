import { factFields } from '../facts/index.ts';
import type { Text } from '../i18n/text.ts';

/** The innermost part of a condition that is wrong, by its path inside it, and what to write there. */
interface ConditionProblem {
  readonly path: readonly (string | number)[];
  readonly text: Text;
}

const comparisons = ['is', 'in', 'atLeast', 'over', 'known'] as const;
type Comparison = (typeof comparisons)[number];

/** The first thing wrong in a condition that its schema refused; `undefined` when this look finds nothing. */
export function conditionProblem(value: unknown): ConditionProblem | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { path: [], text: form };
  const entries = value as Readonly<Record<string, unknown>>;
  for (const group of ['all', 'any'] as const)
    if (group in entries) return extra(entries, [group]) ?? within(group, partsProblem(entries[group]));
  if ('not' in entries) return extra(entries, ['not']) ?? within('not', conditionProblem(entries.not));
  return 'fact' in entries ? leafProblem(entries) : { path: [], text: form };
}

function partsProblem(parts: unknown): ConditionProblem | undefined {
  if (!Array.isArray(parts) || parts.length === 0) return { path: [], text: noParts };
  for (const [index, part] of parts.entries()) {
    const problem = conditionProblem(part);
    if (problem) return within(index, problem);
  }
  return undefined;
}

function leafProblem(leaf: Readonly<Record<string, unknown>>): ConditionProblem | undefined {
  const name = String(leaf.fact);
  if (!factFields.has(name)) return { path: ['fact'], text: unknownFact(name.slice(0, 40)) };
  const comparison = comparisons.find((one) => one in leaf);
  if (comparison === undefined) return { path: [], text: noComparison };
  if (!fits(comparison, leaf[comparison])) return { path: [comparison], text: operands[comparison] };
  return extra(leaf, ['fact', comparison]);
}

function fits(comparison: Comparison, operand: unknown): boolean {
  const isValue = (one: unknown) => ['string', 'number', 'boolean'].includes(typeof one);
  switch (comparison) {
    case 'is':
      return isValue(operand);
    case 'in':
      return Array.isArray(operand) && operand.length > 0 && operand.every(isValue);
    case 'known':
      return operand === true;
    case 'atLeast':
    case 'over':
      return typeof operand === 'number';
  }
}

const within = (step: string | number, problem: ConditionProblem | undefined) =>
  problem && { path: [step, ...problem.path], text: problem.text };

function extra(entries: object, known: readonly string[]): ConditionProblem | undefined {
  const more = Object.keys(entries).filter((key) => !known.includes(key));
  return more.length === 0 ? undefined : { path: [], text: unknownEntries(more) };
}

/** Entries that do not belong there, each cut short. */
export function unknownEntries(keys: readonly string[]): Text {
  const named = keys.map((key) => key.slice(0, 40));
  return {
    zh: `多了不认识的项：${named.join('、')}；请删掉，或核对拼写`,
    en: `unknown entries: ${named.join(', ')}; remove them or check their spelling`,
  };
}

const form: Text = {
  zh: '写法不对，应为一个条件，例如 {"fact": "prepaid", "is": true}，或用 all、any、not 组合',
  en: 'wrong form; expected a condition such as {"fact": "prepaid", "is": true}, or all, any, not of them',
};
const noParts: Text = { zh: '应为至少一个条件的列表', en: 'expected a list of at least one condition' };
const noComparison: Text = {
  zh: `缺比较方式，请写上其中之一：${comparisons.join('、')}`,
  en: `no comparison; add one of: ${comparisons.join(', ')}`,
};
const unknownFact = (name: string): Text => ({
  zh: `没有叫 ${name} 的事实，请核对拼写`,
  en: `there is no fact called ${name}; check its spelling`,
});
const aNumber: Text = { zh: '应为数字', en: 'expected a number' };
const operands: Readonly<Record<Comparison, Text>> = {
  is: { zh: '应为文字、数字、true 或 false', en: 'expected text, a number, true or false' },
  in: { zh: '应为至少一个值的列表', en: 'expected a list of at least one value' },
  atLeast: aNumber,
  over: aNumber,
  known: {
    zh: '只能写 true；要表示“没人说过”，请用 not',
    en: 'can only be true; use not for “nobody has stated it”',
  },
};
