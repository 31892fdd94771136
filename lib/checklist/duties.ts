import { z } from '../base/zod.ts';
import { Scenario } from '../facts/facts.ts';
import dutiesFile from './duties.json' with { type: 'json' };

const DutiesFile = z.object({
  scenarios: z.array(
    z.object({
      key: z.enum(['E', 'O', 'J']),
      id: Scenario,
      zh: z.string().min(1),
      en: z.string().min(1),
      sections: z.array(
        z.object({
          id: z.string().regex(/^[EOJ]\.\d{2}$/),
          zh: z.string().min(1),
          en: z.string().min(1),
          items: z.array(
            z.object({
              id: z.string().regex(/^[EOJ]\.\d{2}\.\d{1,2}$/),
              /** Where it is best answered: `ask`, `law`, `register:training`, `tool:risk` … */
              form: z.string().min(1),
              gist: z.string().min(1),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** One thing the product must cover, with the part of the catalogue it stands in. */
export interface Duty {
  readonly id: string;
  readonly form: string;
  readonly gist: string;
  readonly scenario: Scenario;
  readonly section: { readonly id: string; readonly zh: string; readonly en: string };
}

/** Reads a duties file into a flat list in file order. Throws a `ZodError` when it has another shape. */
export function parseDuties(json: unknown): readonly Duty[] {
  return DutiesFile.parse(json).scenarios.flatMap((scenario) =>
    scenario.sections.flatMap(({ items, ...section }) =>
      items.map((item) => ({ ...item, scenario: scenario.id, section })),
    ),
  );
}

/** The catalogue of duties that ships with the product. */
export const duties: readonly Duty[] = parseDuties(dutiesFile);
