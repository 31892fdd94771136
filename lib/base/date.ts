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
