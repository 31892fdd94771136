import { registry } from '../base/registry.ts';
import type { Check } from './check.ts';

/** Every check by id. A file in `checks/` is the registration. */
export const checks = registry<Check>(
  import.meta.glob<Check>('./checks/*.ts', { eager: true, import: 'default' }),
);
