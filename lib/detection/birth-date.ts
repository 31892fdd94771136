import type { IsoDate } from '../base/date.ts';
import { numberAt } from './check-digits.ts';
import type { Reading } from './reading.ts';
import { isHan } from './words.ts';

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A calendar day as one number, 20150307: days compare and ages subtract without a string. */
export type DayNumber = number;

/** The day read last: all texts of a page are read on one day. */
let lastRead = { date: '', day: 0 };

/** The day that `2015-03-07` stands for. */
export function dayNumber(date: IsoDate): DayNumber {
  if (date === lastRead.date) return lastRead.day;
  const day = numberAt(date, 0, 4) * 10_000 + numberAt(date, 5, 7) * 100 + numberAt(date, 8, 10);
  lastRead = { date, day };
  return day;
}

/** The day of a year, month and day, or null when the calendar has no such day; NaN is no part of one. */
export function dayOf(year: number, month: number, day: number): DayNumber | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (!(day >= 1 && day <= (daysInMonth[month - 1] ?? 0)) || (month === 2 && day === 29 && !leap))
    return null;
  return year >= 0 ? year * 10_000 + month * 100 + day : null;
}

/** A day somebody alive could have been born on; the upper bound is left to the caller who knows the date. */
export const plausibleBirth = (day: DayNumber): boolean => day >= 1880_01_01 && day < 2100_01_01;

/** Full years between a birth and a later day. */
export const ageOn = (birth: DayNumber, day: DayNumber): number => Math.floor((day - birth) / 10_000);

export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Null when parts are masked or the day does not exist. */
  readonly date: DayNumber | null;
  /** The year, when it is readable. */
  readonly year: number | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const yearFirst =
  /(?<![\d*])((?:1[89]|20)\d\d|\*{4})\s?[-/.年 ]\s?(\d{1,2}|\*{1,2})\s?[-/.月 ]\s?(\d{1,2}|\*{1,2})(?: ?日)?(?![\d*])/;
const compact = /(?<![\d*])((?:1[89]|20)\d\d|\*{4})(\d\d|\*\*)(\d\d|\*\*)(?![\d*])/;
const dayNamed =
  /(?<!\d)(\d{1,2}|\*{1,2})(?:st|nd|rd|th)?[ -]([A-Z][a-z]{2})[a-z]{0,6}\.?,?[ -]((?:1[89]|20)\d\d)\b/;
const yearLast = /(?<![\d*])(\d{1,2}|\*{1,2})[-/. ](\d{1,2}|\*{1,2})[-/. ]((?:1[89]|20)\d\d|\*{4})(?![\d*])/;
const named = /\b([A-Z][a-z]{2})[a-z]{0,6}\.? (\d{1,2}|\*{1,2})(?:st|nd|rd|th)?,? ((?:1[89]|20)\d\d)\b/;
const yearMonth = /(?<![\d*])((?:1[89]|20)\d\d)[-/.年](\d{1,2}|\*{1,2})月?(?![\d*])/;

/** The first date written in a text: 1990-03-07, 1990年3月7日, 19900307, 07/03/1990, Mar 7, 1990, 2014-**-**. */
export function findDate(text: string, lang?: string): WrittenDate | null {
  const first = yearFirst.exec(text) ?? compact.exec(text);
  if (first) return written(first, [first[1], first[2], first[3]]);
  const last = yearLast.exec(text);
  if (last) {
    const monthFirst =
      Number(last[2]) > 12 || (Number(last[1]) <= 12 && lang?.startsWith('en') === true && lang !== 'en-GB');
    return written(last, monthFirst ? [last[3], last[1], last[2]] : [last[3], last[2], last[1]]);
  }
  const word = named.exec(text);
  if (word) return withMonth(word, [word[3], word[1], word[2]]);
  const day = dayNamed.exec(text);
  if (day) return withMonth(day, [day[3], day[2], day[1]]);
  const partial = yearMonth.exec(text);
  return partial && written(partial, [partial[1], partial[2], '*']);
}

/** The date directly before 出生, or before 生 at the end of a clause, at `index`; offsets are those of the text. */
export function birthSaid(text: Reading, index: number): WrittenDate | null {
  const end = text.charAt(index - 1) === '出' ? index - 1 : index;
  if (end === index && !/[年月日\d]/.test(text.charAt(index - 1))) return null;
  const from = Math.max(0, end - 22);
  const found = findDate(text.slice(from, end));
  if (found === null || from + found.end !== end) return null;
  if (end === index && isHan(text.at(index + 1))) return null;
  return { ...found, start: from + found.start, end: from + found.end };
}

function withMonth(
  match: RegExpExecArray,
  [year, name = '', day]: (string | undefined)[],
): WrittenDate | null {
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? null : written(match, [year, String(month), day]);
}

function written(match: RegExpExecArray, parts: readonly (string | undefined)[]): WrittenDate | null {
  const [year = '', month = '', day = ''] = parts;
  const masked = `${year}${month}${day}`.includes('*');
  const date = masked ? null : dayOf(Number(year), Number(month), Number(day));
  if (!masked && date === null) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    date,
    year: year.includes('*') ? null : Number(year),
  };
}
