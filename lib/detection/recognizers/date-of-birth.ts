import { birthSaid, dayNumber, findDate, plausibleBirth } from '../birth-date.ts';
import type { Recognizer } from '../recognizer.ts';

/** A day without its year and a month without its day: 5月20日, 05-20, 199205. */
const partly = /^(?:[01]?\d[-月][0-3]?\d[日号]?|(?:19|20)\d\d(?:0[1-9]|1[0-2]))(?![\d-])/;

const dateOfBirth: Recognizer = {
  id: 'date-of-birth',
  label: { zh: '出生日期', en: 'Date of birth' },
  cites: ['PIPL:4'],
  source: 'a calendar date under a birth label',
  labels: (
    '出生日期 出生 生日 出生时间 诞辰 生于 生辰 生日日期 dob birthday ' + 'birthdate birth born csrq sr'
  ).split(' '),
  examples: {
    match: [
      { text: '1990-03-07', label: '出生日期' },
      { text: '生日：1990年3月7日' },
      { text: '19900307', label: '出生年月日' },
      { text: 'Nov 16, 1955', label: 'Date of Birth' },
      { text: 'June 3rd, 1972', label: 'Birth date' },
      { text: '2014-**-**', label: '出生日期' },
      { text: '5月20日', label: '生日' },
      { text: '05-20', label: '会员生日' },
      { text: '199205', label: '出生年月' },
      { text: '1990年3月7日出生于上海' },
      { text: '李娜，女，1990年3月7日生，汉族' },
    ],
    reject: [
      { text: '1990-03-07' },
      { text: '2024年3月7日生效' },
      { text: '方先生于2019年3月担任经理' },
      { text: '2024-11-26', label: '下单日期' },
      { text: '1990-13-07', label: '出生日期' },
      { text: '2031-01-01', label: '出生日期', asOf: '2026-11-22' },
    ],
  },
  field: (value, { explicit, context }) => {
    const found = findDate(value, context.lang);
    const part = found === null ? partly.exec(value)?.[0] : undefined;
    if (part !== undefined) return [{ start: 0, end: part.length, score: 0.9 }];
    if (found === null || found.start > (explicit ? 40 : 6)) return [];
    if (
      found.date !== null &&
      (!plausibleBirth(found.date) || (context.asOf !== undefined && found.date > dayNumber(context.asOf)))
    )
      return [];
    return [{ start: found.start, end: found.end, score: 0.9 }];
  },
  anchor: {
    characters: '生',
    at: (text, index) => {
      const born = birthSaid(text, index);
      return born === null ? null : { start: born.start, end: born.end, score: 0.85 };
    },
  },
  birth: (value, { lang }) => {
    const found = findDate(value, lang);
    // Of a masked date only the year is known: a minor only if even the oldest of that year is one.
    return found === null ? null : (found.date ?? (found.year === null ? null : found.year * 10_000 + 101));
  },
  canonical: (plain, written) => String(findDate(written)?.date ?? plain),
  mask: (value) => {
    const year = /\d{4}/.exec(value)?.[0] ?? '';
    return year === value
      ? '****'
      : value.replace(/\d+|[A-Za-z]+/g, (part) => (part === year ? part : '*'.repeat(part.length)));
  },
};

export default dateOfBirth;
