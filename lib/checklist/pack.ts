import type { IsoDate } from '../base/date.ts';

/** The edition of laws and questions that ships with this build. A case keeps the edition it was started with. */
export const packVersion = '2026.11';

/** The day up to which the law behind this edition was read. */
export const packDate: IsoDate = '2026-11-22';
