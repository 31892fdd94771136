import type { z } from '../base/zod.ts';
import type { Text } from '../i18n/text.ts';
import { conditionProblem, unknownEntries } from './pack-condition.ts';

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
  const value = valueAt(file, issue.path);
  const missing = value === undefined && issue.code !== 'unrecognized_keys';
  // Only conditions can have several forms.
  const inner = issue.code === 'invalid_union' ? conditionProblem(value) : undefined;
  if (inner) return { path: pathWords([...issue.path, ...inner.path]), text: inner.text };
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
    case 'unrecognized_keys':
      return unknownEntries(issue.keys);
    case 'too_big':
      return sizeWords(issue.origin, issue.maximum, tooBig);
    case 'too_small':
      return sizeWords(issue.origin, issue.minimum, tooSmall);
    case 'invalid_format':
      return formatWords(issue.format);
    case 'custom':
      return issue.params as unknown as Text;
    default:
      return wrongForm;
  }
}

type Sizes = Readonly<Record<string, (limit: string) => Text>>;
const tooBig: Sizes = {
  string: (most) => ({ zh: `太长，最多 ${most} 字，请写短些`, en: `too long; at most ${most} characters` }),
  array: (most) => ({ zh: `太多，最多 ${most} 项，请删减`, en: `too many; at most ${most} entries` }),
  number: (most) => ({ zh: `太大，最大 ${most}`, en: `too large; at most ${most}` }),
};
const tooSmall: Sizes = {
  array: (least) => ({ zh: `太少，至少要 ${least} 项`, en: `too few; at least ${least} entries` }),
  number: (least) => ({ zh: `太小，最小 ${least}`, en: `too small; at least ${least}` }),
};

const sizeWords = (origin: string, limit: number | bigint, words: Sizes): Text =>
  words[origin === 'int' ? 'number' : origin]?.(String(limit)) ?? wrongForm;

const wrongForm: Text = { zh: '写法不对', en: 'wrong form' };

/** A day, or a text that must hold something: other patterns bring words of their own. */
const formatWords = (format: string): Text =>
  format === 'date'
    ? { zh: '应为日期，例如 2026-12-01', en: 'expected a day such as 2026-12-01' }
    : { zh: '不能空着', en: 'must not be empty' };

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
