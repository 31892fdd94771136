import type { IsoDate } from '../base/date.ts';
import type { Facts, KeyDate } from '../facts/facts.ts';

/**
 * A company that closes without handing anything over has no day of transfer, and an outlet that changes hands is not
 * deregistered: in each case the other day is the end.
 */
const standsIn: Partial<Record<KeyDate, KeyDate>> = {
  transfer: 'plannedDeregistration',
  plannedDeregistration: 'transfer',
};

/** The day meant by a key date: as stated, or else the day that ends the matter in its place; `undefined` without both. */
export function keyDay(key: KeyDate, facts: Facts): IsoDate | undefined {
  const other = standsIn[key];
  return facts.dates?.[key] ?? (other && facts.dates?.[other]);
}
