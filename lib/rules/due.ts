import { addDays, type IsoDate } from '../base/date.ts';
import { type FactPath, type Facts, factAt } from '../facts/facts.ts';
import { factFields } from '../facts/index.ts';
import { chinaDate } from '../i18n/china-time.ts';
import type { Text } from '../i18n/text.ts';
import type { Deadline } from './rule.ts';
import { addWorkingDays } from './working-days.ts';

/** A deadline worked out. */
export interface Due {
  readonly label: Text;
  /** The last day, as counted from a day. */
  readonly on?: IsoDate;
  /** The last moment in UTC, as counted in hours. */
  readonly at?: string;
  /** The date it was counted from. */
  readonly from?: FactPath;
  /** How it is counted: so many of these; negative for "before". */
  readonly offset: number;
  readonly unit: Deadline['unit'];
  /** The dates one of which is needed to work it out. */
  readonly needs: readonly FactPath[];
  /** What was assumed in counting: a stand-in date, a year whose holidays are not announced. */
  readonly assumed: readonly Text[];
}

const millisecondsPerHour = 3_600_000;

/** Works a deadline out from the stated dates; without one it says which is needed. */
export function dueOf({ label, from, offset, unit }: Deadline, facts: Facts): Due {
  const start = from.find((path) => factAt(facts, path) !== undefined);
  if (start === undefined) return { label, offset, unit, needs: [from[0]], assumed: [] };
  const stated = String(factAt(facts, start));
  const standIn = start === from[0] ? [] : [standInWords(start, from[0])];
  const base = { label, from: start, offset, unit, needs: [] };
  if (unit === 'hour') {
    const at = new Date(Date.parse(stated) + offset * millisecondsPerHour).toISOString();
    return { ...base, at, assumed: standIn };
  }
  if (unit === 'day') return { ...base, on: addDays(chinaDate(stated), offset), assumed: standIn };
  const { date, unannounced } = addWorkingDays(chinaDate(stated), offset);
  return { ...base, on: date, assumed: [...standIn, ...unannounced.map(unannouncedWords)] };
}

function standInWords(used: FactPath, wanted: FactPath): Text {
  const label = (path: FactPath) => factFields.get(path)?.label ?? { zh: path, en: path };
  return {
    zh: `还没有填“${label(wanted).zh}”，先按“${label(used).zh}”推算，最晚不过这一天`,
    en: `“${label(wanted).en}” is not stated; counted from “${label(used).en}”, the latest it can be`,
  };
}

const unannouncedWords = (year: number): Text => ({
  zh: `${year}年的放假安排未收录，这一年只按周末休息推算，请留出余量`,
  en: `the holidays of ${year} are not on file; only weekends were left out for that year, so allow some days`,
});
