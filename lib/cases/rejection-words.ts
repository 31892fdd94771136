import type { Messages } from '../i18n/messages.ts';
import type { RejectionRecord } from './rejection-record.ts';

/** What was said not to be personal data, in words: one value, a column, or a kind on a whole site. */
export function rejectionWords({ rejection }: RejectionRecord, { inventory }: Messages): string {
  const { value, column, whole } = inventory.said;
  if (rejection.scope === 'value') return value;
  return rejection.scope === 'column' ? column(rejection.label) : whole;
}
