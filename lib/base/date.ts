import { z } from './zod.ts';

/** A calendar day as `2026-11-22`, without time zone. Days are compared as strings. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/** An instant in UTC as `2026-11-22T06:32:05.120Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

const millisecondsPerDay = 86_400_000;

/** The day `days` calendar days after `date` (before it, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay);
}

/** The calendar day of an instant on this computer's clock face. */
export function localDate(instant: Date): IsoDate {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
}

const hoursAheadInChina = 8;

/** Day and time of day of an instant by the one clock of China, to the minute: `2026-11-22T18:00`. */
export function chinaTime(instant: string): string {
  return new Date(Date.parse(instant) + hoursAheadInChina * 3_600_000).toISOString().slice(0, 16);
}

/** The instant at which the clock of China shows this, as a statement: `2026-11-22T18:00:00+08:00`. */
export const fromChinaTime = (time: string): string => `${time}:00+08:00`;
