import type { Duty } from './duties.ts';
import type { Section } from './question.ts';

/** Something that answers duties: a question, a register, a plan, a law, a knowledge card … */
export interface Home {
  /** Kind and id, such as `question:legal-basis.route.01` or `register:incident`. */
  readonly home: string;
  readonly duties: readonly string[];
  /** False for what is announced but cannot be used yet: it answers nothing so far. */
  readonly usable: boolean;
}

export interface CoverageRow {
  readonly duty: Duty;
  /** What answers it today. */
  readonly homes: readonly string[];
  /** What is declared to answer it and cannot be used yet. */
  readonly declared: readonly string[];
}

export interface Coverage {
  /** Every duty in catalogue order. */
  readonly rows: readonly CoverageRow[];
  /** Duties that nothing names. */
  readonly uncovered: readonly Duty[];
  /** Duties that rest only on what cannot be used yet. */
  readonly declaredOnly: readonly Duty[];
  /** Homes that name a duty which does not exist. */
  readonly strays: readonly { readonly home: string; readonly duty: string }[];
}

/** Which duty is answered where. Retired questions are no home. */
export function coverage(
  duties: readonly Duty[],
  sections: readonly Section[],
  otherHomes: readonly Home[],
): Coverage {
  const homes: readonly Home[] = [...sections.flatMap(questionHomes), ...otherHomes];
  const rows = duties.map((duty) => {
    const naming = homes.filter((one) => one.duties.includes(duty.id));
    return {
      duty,
      homes: naming.filter(({ usable }) => usable).map(({ home }) => home),
      declared: naming.filter(({ usable }) => !usable).map(({ home }) => home),
    };
  });
  const unanswered = rows.filter((row) => row.homes.length === 0);
  const known = new Set(duties.map((duty) => duty.id));
  return {
    rows,
    uncovered: unanswered.filter((row) => row.declared.length === 0).map((row) => row.duty),
    declaredOnly: unanswered.filter((row) => row.declared.length > 0).map((row) => row.duty),
    strays: homes.flatMap((one) =>
      one.duties.filter((duty) => !known.has(duty)).map((duty) => ({ home: one.home, duty })),
    ),
  };
}

const questionHomes = (section: Section): readonly Home[] =>
  section.questions
    .filter((question) => !question.retired)
    .map(({ id, duties }) => ({ home: `question:${id}`, duties, usable: true }));
