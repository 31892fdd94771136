import { registry } from '../base/registry.ts';
import type { Card } from './card.ts';
import type { Question, Section } from './question.ts';

const byId = registry(
  // Not `**`: `sections/<id>/<topic>.ts` holds questions that the section's own file imports.
  import.meta.glob<Section>('./sections/*.ts', { eager: true, import: 'default' }),
);

/** Every section in the order in which people can answer. */
export const sections: readonly Section[] = [...byId.values()].sort((a, b) => a.order - b.order);

/** Every question by id, retired ones included, in checklist order. */
export const questions: ReadonlyMap<string, Question> = new Map(
  sections.flatMap((section) => section.questions.map((question) => [question.id, question] as const)),
);

/** Every knowledge card by id. One file of `cards/` is one card. */
export const cards: ReadonlyMap<string, Card> = registry(
  import.meta.glob<Card>('./cards/*.ts', { eager: true, import: 'default' }),
);
