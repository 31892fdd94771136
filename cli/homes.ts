import { type Coverage, coverage, type Home } from '../lib/checklist/coverage.ts';
import { duties } from '../lib/checklist/duties.ts';
import { cards, sections } from '../lib/checklist/index.ts';
import type { DossierPart } from '../lib/dossier/part.ts';
import { fieldDuties } from '../lib/inventory/field-duties.ts';
import { methods } from '../lib/inventory/methods.ts';
import { laws } from '../lib/laws/index.ts';
import { plans } from '../lib/plans/index.ts';
import { registerKinds } from '../lib/registers/index.ts';

const parts = import.meta.glob<DossierPart>('../lib/dossier/sections/*.ts', {
  eager: true,
  import: 'default',
});

interface Named {
  readonly id: string;
  readonly duties?: readonly string[];
}

const homesOf = (kind: string, entries: Iterable<Named>, usable: boolean): readonly Home[] =>
  [...entries].flatMap(({ id, duties: named = [] }) =>
    named.length > 0 ? [{ home: `${kind}:${id}`, duties: named, usable }] : [],
  );

/** Everything besides the questions that names duties, from every floor below. */
const otherHomes: readonly Home[] = [
  ...homesOf('law', laws.values(), true),
  ...homesOf(
    'inventory',
    Object.entries(fieldDuties).map(([id, named]) => ({ id, duties: named })),
    true,
  ),
  ...homesOf('dossier', Object.values(parts), true),
  ...homesOf('card', cards.values(), true),
  ...homesOf('method', methods, true),
  ...homesOf('register', registerKinds.values(), true),
  ...[...plans.values()].flatMap((plan) => homesOf('plan', [plan], plan.usable)),
];

/** Where each duty is answered. */
export const dutyCoverage = (): Coverage => coverage(duties, sections, otherHomes);
