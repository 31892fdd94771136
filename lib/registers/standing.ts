import type { Settlement } from '../facts/settlement.ts';
import { type RegisterEntry, valuesOf } from './entry.ts';
import type { RegisterKind } from './register-kind.ts';

/** An entry with what counter-entries have left of it. */
export interface StandingEntry {
  readonly entry: RegisterEntry;
  /** Counter-entries against it, in order. */
  readonly counters: readonly RegisterEntry[];
  /** The entry that it corrects. */
  readonly original: RegisterEntry | undefined;
  /** Taken back as a whole. */
  readonly void: boolean;
  /** People it still counts; absent where its register counts none or it says no number. */
  readonly left: number | undefined;
}

/** The entries of one register, in order of their numbers. */
export function standing(kind: RegisterKind, entries: readonly RegisterEntry[]): readonly StandingEntry[] {
  const own = entries.filter(({ register }) => register === kind.id).sort((a, b) => a.seq - b.seq);
  return own.map((entry) => {
    const counters = own.filter(({ counter }) => counter?.id === entry.id);
    const stated = kind.settles === undefined ? undefined : valuesOf(entry)[kind.settles.count];
    const isVoid = counters.some(({ counter }) => counter?.less === undefined);
    const less = counters.reduce((sum, { counter }) => sum + (counter?.less ?? 0), 0);
    return {
      entry,
      counters,
      original: own.find(({ id }) => id === entry.counter?.id),
      void: isVoid,
      left: typeof stated === 'number' ? (isVoid ? 0 : stated - less) : undefined,
    };
  });
}

/** So many records of a data set went one way, as an entry says and its counter-entries leave. */
export interface SettledPart {
  readonly entry: RegisterEntry;
  readonly dataSetId: string;
  readonly as: Settlement;
  readonly count: number;
}

/** What the entries of one register add to the balance sheets of data sets. */
export function settledBy(kind: RegisterKind, entries: readonly RegisterEntry[]): readonly SettledPart[] {
  const { settles } = kind;
  const about = kind.columns.find(({ holds }) => holds === 'data-set');
  if (settles === undefined || about === undefined) return [];
  return standing(kind, entries).flatMap(({ entry, left }) => {
    const values = valuesOf(entry);
    const dataSetId = values[about.id];
    const as =
      typeof settles.as === 'string' ? settles.as : (values[settles.as.column] as Settlement | undefined);
    return typeof dataSetId === 'string' && as !== undefined && left !== undefined
      ? [{ entry, dataSetId, as, count: left }]
      : [];
  });
}
