import type { z } from '../base/zod.ts';
import type { Text } from '../i18n/text.ts';

/** One thing to correct in a file that someone wrote. */
export interface PackProblem {
  /** Where it is: `questions[2].text.zh`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong and what is expected. */
  readonly text: Text;
}

/** A path as its author would write it. */
export const pathWords = (path: readonly PropertyKey[]): string =>
  path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at === 0 ? '' : '.'}${String(step)}`))
    .join('');

/** What a schema found, in words. */
export function problemOf(issue: z.core.$ZodIssue, file: unknown): PackProblem {
  const missing = valueAt(file, issue.path) === undefined && issue.code !== 'unrecognized_keys';
  return { path: pathWords(issue.path), text: missing ? missingWords(issue) : issueWords(issue) };
}

function missingWords(issue: z.core.$ZodIssue): Text {
  const { zh, en } = issueWords(issue);
  return { zh: `缺这一项；${zh}`, en: `missing; ${en}` };
}

function issueWords(issue: z.core.$ZodIssue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return expected(issue.expected);
    case 'invalid_value': {
      const list = issue.values.map(String);
      return { zh: `应为其中之一：${list.join('、')}`, en: `expected one of: ${list.join(', ')}` };
    }
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => key.slice(0, 40));
      return { zh: `多了不认识的项：${keys.join('、')}`, en: `unknown entries: ${keys.join(', ')}` };
    }
    case 'too_big':
      return { zh: `太多，最多 ${issue.maximum}`, en: `too much; at most ${issue.maximum}` };
    case 'too_small':
      return { zh: `太少，至少 ${issue.minimum}`, en: `too little; at least ${issue.minimum}` };
    case 'invalid_format':
      return formatWords(issue.format, 'pattern' in issue ? String(issue.pattern) : '');
    case 'invalid_union':
      return {
        zh: '写法不对，应为一个条件，例如 {"fact": "prepaid", "is": true}，或用 all、any、not 组合',
        en: 'wrong form; expected a condition such as {"fact": "prepaid", "is": true}, or all, any, not of them',
      };
    case 'custom':
      return issue.params as unknown as Text;
    default:
      return { zh: '写法不对', en: 'wrong form' };
  }
}

function formatWords(format: string, pattern: string): Text {
  if (format === 'date') return { zh: '应为日期，例如 2026-12-01', en: 'expected a day such as 2026-12-01' };
  if (pattern === String(/\S/)) return { zh: '不能空着', en: 'must not be empty' };
  return { zh: `应符合 ${pattern}`, en: `expected ${pattern}` };
}

const kinds: Readonly<Record<string, Text>> = {
  string: { zh: '应为文字', en: 'expected text' },
  number: { zh: '应为数字', en: 'expected a number' },
  int: { zh: '应为整数', en: 'expected a whole number' },
  boolean: { zh: '应为 true 或 false', en: 'expected true or false' },
  array: { zh: '应为列表 […]', en: 'expected a list […]' },
  object: { zh: '应为对象 {…}', en: 'expected an object {…}' },
};

const expected = (kind: string): Text => kinds[kind] ?? { zh: `应为 ${kind}`, en: `expected ${kind}` };

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    file,
  );
}
