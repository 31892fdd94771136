import type { Situation } from '../situation.ts';

/** For each check, a case in which it finds something, and one much like it in which it finds nothing. */
export type Fixtures = Readonly<Record<string, { readonly fires: Situation; readonly silent: Situation }>>;
