import { ageOn, birthSaid, findDate } from '../birth-date.ts';
import type { Recognizer, Span, TextContext } from '../recognizer.ts';
import dateOfBirth from './date-of-birth.ts';

const ageLabels = ['年龄', '周岁', '岁数', '实足年龄', '孩子年龄', '宝宝年龄', '学员年龄', 'age', 'childage'];

const ageSaid = /(?:今年|现年|年龄|刚满|才|女|男|[女男]孩|孩子|宝宝)[,、\s:]{0,2}(\d{1,2}周?岁)$/;

/** An age said of someone: 今年8岁, 女，9岁. Ranges such as 3-6岁 and offers such as 9岁以下 are not. */
function at(text: string, index: number, { asOf }: TextContext): Span | null {
  if (text.charAt(index) === '生') {
    const born = birthSaid(text, index);
    const date = born?.date ?? null;
    if (born === null || date === null || asOf === undefined || date > asOf || ageOn(date, asOf) >= 14)
      return null;
    return { start: born.start, end: born.end, score: 0.9 };
  }
  if (/^岁(?:以|及|起|[-~至到段组])/.test(text.slice(index, index + 2))) return null;
  const said = ageSaid.exec(text.slice(Math.max(0, index - 12), index + 1))?.[1];
  if (said === undefined || Number.parseInt(said, 10) >= 14) return null;
  return { start: index + 1 - said.length, end: index + 1, score: 0.8 };
}

const minor: Recognizer = {
  id: 'minor',
  label: { zh: '未成年人', en: 'Minor' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28', 'PIPL:31'],
  source: 'a birth date or an age below 14 full years',
  labels: [...ageLabels, ...dateOfBirth.labels],
  examples: {
    match: [
      { text: '2014-05-20', label: '出生日期', asOf: '2026-11-22' },
      { text: '2014-**-**', label: '出生日期', asOf: '2026-11-22' },
      { text: '9', label: '年龄' },
      { text: '年龄：8岁' },
      { text: '学员：吴桐（女，9岁）' },
      { text: '2018年5月6日出生', asOf: '2026-11-22' },
    ],
    reject: [
      { text: '2012-11-22', label: '出生日期', asOf: '2026-11-22' },
      { text: '2012-**-**', label: '出生日期', asOf: '2026-11-22' },
      { text: '2014-05-20', label: '出生日期' },
      { text: '34', label: '年龄' },
      { text: '9', label: '数量' },
      { text: '适合3-6岁' },
      { text: '今年8岁以下免票' },
      { text: '今年38岁' },
    ],
  },
  field: (value, { label, context }) => {
    if (ageLabels.includes(label)) {
      const age = /^\s*(\d{1,2})(?![\d.])/.exec(value);
      if (age === null || Number(age[1]) >= 14) return [];
      return [{ start: age[0].length - (age[1] ?? '').length, end: age[0].length, score: 0.92 }];
    }
    const found = findDate(value, context.lang);
    if (found === null || context.asOf === undefined || found.start > 40) return [];
    // Of a masked date only the year is known: a minor only if even the oldest of that year is one.
    const birth = found.date ?? (found.year === null ? null : `${found.year}-01-01`);
    if (birth === null || birth > context.asOf || ageOn(birth, context.asOf) >= 14) return [];
    return [{ start: found.start, end: found.end, score: 0.95 }];
  },
  anchor: { characters: '岁生', at },
  mask: (value) => (/^\d{1,2}(?:周?岁)?$/.test(value) ? value.replace(/\d/g, '*') : dateOfBirth.mask(value)),
};

export default minor;
