import type { Duty } from './duties.ts';
import type { Section } from './question.ts';

/** Something that answers duties: a question, a register, a plan, a law, a knowledge card … */
export interface Home {
  /** Kind and id, such as `question:legal-basis.route.01` or `register:incident`. */
  readonly home: string;
  readonly duties: readonly string[];
}

export interface Coverage {
  /** Every duty in catalogue order with the homes that name it. */
  readonly rows: readonly { readonly duty: Duty; readonly homes: readonly string[] }[];
  /** Duties that nothing names. */
  readonly uncovered: readonly Duty[];
  /** Homes that name a duty which does not exist. */
  readonly strays: readonly { readonly home: string; readonly duty: string }[];
}

/** Which duty is answered where. Retired questions are no home. */
export function coverage(
  duties: readonly Duty[],
  sections: readonly Section[],
  extraHomes: readonly Home[],
): Coverage {
  const homes: readonly Home[] = [
    ...sections.flatMap((section) =>
      section.questions
        .filter((question) => !question.retired)
        .map((question) => ({ home: `question:${question.id}`, duties: question.duties })),
    ),
    ...extraHomes,
  ];
  const rows = duties.map((duty) => ({
    duty,
    homes: homes.filter((one) => one.duties.includes(duty.id)).map((one) => one.home),
  }));
  const known = new Set(duties.map((duty) => duty.id));
  return {
    rows,
    uncovered: rows.filter((row) => row.homes.length === 0).map((row) => row.duty),
    strays: homes.flatMap((one) =>
      one.duties.filter((duty) => !known.has(duty)).map((duty) => ({ home: one.home, duty })),
    ),
  };
}
