import { registry } from '../base/registry.ts';
import type { RegisterKind } from './register-kind.ts';

/** Every kind of register by id. */
export const registerKinds: ReadonlyMap<string, RegisterKind> = registry(
  import.meta.glob<RegisterKind>('./kinds/*.ts', { eager: true, import: 'default' }),
);
