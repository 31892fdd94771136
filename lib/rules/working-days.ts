import calendar from 'chinese-days/dist/chinese-days.json';
import { addDays, type IsoDate } from '../base/date.ts';

const holidays: Readonly<Record<string, string>> = calendar.holidays;
const workedWeekends: Readonly<Record<string, string>> = calendar.workdays;
const announced = new Set(Object.keys(holidays).map((day) => day.slice(0, 4)));

export interface WorkingDay {
  readonly date: IsoDate;
  /** Years that had to be counted without their holiday notice, weekends off only; the date may move by days. */
  readonly unannounced: readonly number[];
}

/**
 * Whether people work on that day in mainland China: holidays and shifted weekends as the State Council announced
 * them; in a year without announcement, Monday to Friday.
 */
export function isWorkingDay(date: IsoDate): boolean {
  if (date in holidays) return false;
  if (date in workedWeekends) return true;
  const weekday = new Date(date).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The day `count` working days after `date` (before it, when negative); `date` itself is not counted. */
export function addWorkingDays(date: IsoDate, count: number): WorkingDay {
  const step = Math.sign(count);
  const years = new Set<string>();
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    years.add(day.slice(0, 4));
    if (isWorkingDay(day)) left -= 1;
  }
  return { date: day, unannounced: [...years].filter((year) => !announced.has(year)).map(Number) };
}
