import { registry } from '../base/registry.ts';
import type { FactField } from './field.ts';

/** Every fact that can be asked for, by its path. */
export const factFields = registry<FactField>(
  import.meta.glob<readonly FactField[]>('./fields/*.ts', { eager: true, import: 'default' }),
);
