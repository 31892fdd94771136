import { registry } from '../base/registry.ts';
import type { RegisterKind } from './register-kind.ts';

/** Every kind of register by id, in their order. */
export const registerKinds: ReadonlyMap<string, RegisterKind> = new Map(
  [...registry(import.meta.glob<RegisterKind>('./kinds/*.ts', { eager: true, import: 'default' }))].sort(
    ([, a], [, b]) => a.order - b.order,
  ),
);
