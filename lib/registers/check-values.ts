import { Instant, IsoDate } from '../base/date.ts';
import type { Values } from './entry.ts';
import type { RegisterColumn, RegisterKind } from './register-kind.ts';

/** `form`: not what the column holds. `future`: an event that has not happened yet. `same-person`: see `RegisterKind.apart`. */
export type Problem = 'form' | 'future' | 'same-person' | 'empty';

/** When now is, for columns that say when something happened. */
interface Now {
  readonly day: IsoDate;
  readonly instant: Instant;
}

/**
 * What cannot be written down as it stands, by column; under `''` that nothing is filled in at all. Columns that lack
 * something may be left for later and are no problem here: see `missingColumns`.
 */
export function problemsOf(kind: RegisterKind, values: Values, now: Now): ReadonlyMap<string, Problem> {
  const problems = new Map<string, Problem>();
  const known = new Map(kind.columns.map((column) => [column.id, column]));
  for (const [id, value] of Object.entries(values)) {
    const column = known.get(id);
    if (column === undefined || !fits(column, value)) problems.set(id, 'form');
    else if (id === happenedIn(kind)?.id && isAhead(column, String(value), now)) problems.set(id, 'future');
  }
  if (Object.keys(values).length === 0) problems.set('', 'empty');
  const [one, other] = (kind.apart ?? []).map((id) => values[id]);
  if (kind.apart && one !== undefined && one === other) problems.set(kind.apart[1], 'same-person');
  return problems;
}

/** The column that says when it happened: the first with a time. Later ones may lie ahead, as terms do. */
export const happenedIn = (kind: RegisterKind): RegisterColumn | undefined =>
  kind.columns.find(({ holds }) => holds === 'instant' || holds === 'date');

/** The columns that an entry must have and that are still empty. */
export const missingColumns = (kind: RegisterKind, values: Values): readonly RegisterColumn[] =>
  kind.columns.filter(({ id, need }) => need === 'must' && values[id] === undefined);

function fits({ holds, options = [] }: RegisterColumn, value: string | number): boolean {
  if (holds === 'count') return typeof value === 'number';
  if (typeof value === 'number') return false;
  if (holds === 'date') return IsoDate.safeParse(value).success;
  if (holds === 'instant') return Instant.safeParse(value).success;
  return holds !== 'choice' || options.some(({ id }) => id === value);
}

const isAhead = ({ holds }: RegisterColumn, value: string, { day, instant }: Now): boolean =>
  holds === 'date' ? value > day : Date.parse(value) > Date.parse(instant);
