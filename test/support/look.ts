import { lookAt } from '../../lib/inventory/erasure-proof.ts';
import { group } from './page-report.ts';

/** A fingerprint for a number. */
export const print = (n: number): string => n.toString(16).padStart(16, '0');

/** A look at a page that was seen whole and shows one group. */
export const look = (fields: Partial<Parameters<typeof lookAt>[0]> = {}) =>
  lookAt({
    at: '2026-11-22T06:00:00.000Z',
    views: [print(900)],
    settled: true,
    complete: true,
    labels: ['姓名'],
    groups: [group()],
    ...fields,
  });
