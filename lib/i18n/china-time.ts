/*
 * Whatever is recorded is told by the clock of China, on screen, in the registers and in the dossier: the
 * days that the law counts are its days, and two readers see the same wherever their computers stand.
 * China keeps one clock, eight hours ahead of UTC, without summer time.
 */
const ahead = 8 * 3_600_000;

/** Day and time of day of an instant in China, to the minute: `2026-11-22T18:00`. */
export function chinaTime(instant: string | Date): string {
  return new Date(new Date(instant).getTime() + ahead).toISOString().slice(0, 16);
}

/** The calendar day in China of an instant; a day is given back as it is. */
export function chinaDate(stated: string | Date): string {
  return typeof stated === 'string' && !stated.includes('T') ? stated : chinaTime(stated).slice(0, 10);
}

/** The time of day of an instant in China: `18:00`. */
export const chinaClock = (instant: string | Date): string => chinaTime(instant).slice(11);

/** The instant at which the clock of China shows this, as a statement: `2026-11-22T18:00:00+08:00`. */
export const fromChinaTime = (time: string): string => `${time}:00+08:00`;
