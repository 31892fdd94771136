import type { Renumbering } from './law.ts';

/** Where a place went, or came from. Empty when nothing corresponds; `undefined` when that is not on record. */
export type Places = readonly string[] | undefined;

/** The new places of an old one: `21(3)` gives `23(3)`. */
export function newPlaces({ moves, dropped }: Renumbering, old: string): Places {
  return follow(moves, dropped, old);
}

/** The old places of a new one: `71` gives `64`, `66`, `70(1)`. */
export function oldPlaces({ moves, added }: Renumbering, now: string): Places {
  return follow(
    moves.map(([old, to]) => [to, old] as const),
    added,
    now,
  );
}

type Move = readonly [from: string, to: string];

/** The most exact entry counts: the place itself, its article, the run its article lies in, then its recorded parts. */
function follow(moves: readonly Move[], ends: readonly string[], place: string): Places {
  const [number = place] = place.split('(');
  const brackets = place.slice(number.length);
  if (ends.includes(place) || ends.some((end) => within(end, number) !== undefined)) return [];
  const exact = targets(moves, place);
  if (exact.length > 0) return exact;
  const whole = targets(moves, number);
  if (whole.length > 0) return whole.map((to) => (isOneToOne(moves, number) ? `${to}${brackets}` : to));
  for (const [from, to] of moves) {
    const offset = within(from, number);
    if (offset !== undefined) return [`${firstOf(to) + offset}${brackets}`];
  }
  const parts = moves.filter(([from]) => from.startsWith(`${place}(`)).map(([, to]) => to);
  return parts.length > 0 ? parts : undefined;
}

const targets = (moves: readonly Move[], place: string) =>
  moves.filter(([from]) => from === place).map(([, to]) => to);

/** Paragraphs keep their count only where one article became one article. */
function isOneToOne(moves: readonly Move[], number: string): boolean {
  const [to, ...others] = targets(moves, number);
  return others.length === 0 && moves.filter(([, target]) => target === to).length === 1;
}

const firstOf = (run: string) => Number.parseInt(run, 10);

/** How far an article lies into a run such as `3-17` or into itself; `undefined` when outside. */
function within(run: string, number: string): number | undefined {
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(run) ?? [];
  const offset = Number(number) - Number(first);
  return offset >= 0 && Number(number) <= Number(last) ? offset : undefined;
}
