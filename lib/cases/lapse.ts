import { addDays, type IsoDate } from '../base/date.ts';
import { keyDay } from '../checklist/key-day.ts';
import type { Facts } from '../facts/facts.ts';
import type { Evidence } from './case-file.ts';

/** A document that ends within so many days of the day that matters may well be asked for anew. */
const shortOf = 30;

/** `lapsed`: good no longer, so it proves nothing. `lapsing`: good today, but not for long enough. */
export type Lapse = 'lapsed' | 'lapsing';

/**
 * How a document stands on a day; `undefined` when it is good or states no end. It is good on its last day. The day
 * that matters is the end of the matter, deregistration or hand-over, or today when that is past or not stated.
 */
export function lapse(
  { validUntil }: Pick<Evidence, 'validUntil'>,
  { asOf, facts }: { readonly asOf: IsoDate; readonly facts: Facts },
): Lapse | undefined {
  if (validUntil === undefined) return undefined;
  if (validUntil < asOf) return 'lapsed';
  const end = keyDay('plannedDeregistration', facts) ?? asOf;
  return validUntil < addDays(end > asOf ? end : asOf, shortOf) ? 'lapsing' : undefined;
}
