import { registry } from '../base/registry.ts';
import type { FactPath } from './facts.ts';
import type { FactField } from './field.ts';

const entries = registry<FactField>(
  import.meta.glob<readonly FactField[]>('./fields/*.ts', { eager: true, import: 'default' }),
);

/** Every fact that can be asked for, by its path. */
export const factFields = entries as ReadonlyMap<FactPath, FactField>;
