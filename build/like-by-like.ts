import { gzipSync } from 'node:zlib';

/** A statement of a script, from one place in its text to another. */
interface Statement {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Unit {
  readonly text: string;
  readonly isFree: boolean;
  /** All stretches of so many characters in it. */
  readonly stretches: ReadonlySet<string>;
}

const stretch = 4;
/** Places tried for a function, of those beside the ones most like it. */
const tried = 6;

const packed = (text: string): number => gzipSync(text, { level: 9 }).length;

/**
 * The same script with its functions in another order, in which it packs to less: gzip says how far back a repetition
 * is, and looks back 32 KB only, so that what is alike is best put side by side. `statements` are those of the body that
 * holds the functions; a function may be declared anywhere in it, all else keeps its order.
 */
export function likeByLike(code: string, statements: readonly Statement[]): string {
  const head = code.slice(0, statements[0]?.start);
  const tail = code.slice(statements.at(-1)?.end);
  const join = (units: readonly Unit[]) => head + units.map(({ text }) => text).join('') + tail;
  let units = statements.map(({ type, start, end }): Unit => {
    const text = code.slice(start, end);
    const stretches = new Set<string>();
    for (let i = 0; i + stretch <= text.length; i++) stretches.add(text.slice(i, i + stretch));
    return { text, isFree: type === 'FunctionDeclaration', stretches };
  });
  const share = new Map<string, number>();
  for (const { stretches } of units) for (const one of stretches) share.set(one, (share.get(one) ?? 0) + 1);
  const likeness = (a: Unit, b: Unit): number => {
    let sum = 0;
    for (const one of a.stretches) if (b.stretches.has(one)) sum += 1 / (share.get(one) as number);
    return sum / Math.sqrt(b.text.length + 100);
  };
  let least = packed(join(units));
  const free = units.filter(({ isFree }) => isFree).sort((a, b) => b.text.length - a.text.length);
  // What is moved first is moved beside what moves later.
  for (const one of [...free, ...free]) {
    const others = units.filter((other) => other !== one);
    const alike = others
      .map((other, place) => ({ place, likeness: likeness(one, other) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, tried);
    for (const { place } of alike) {
      const moved = others.toSpliced(place + 1, 0, one);
      const size = packed(join(moved));
      if (size >= least) continue;
      least = size;
      units = moved;
      break;
    }
  }
  return join(units);
}

/** The statements of the innermost body that holds most functions of a script, given as it was parsed. */
export function mainBody(program: unknown): readonly Statement[] {
  let most: readonly Statement[] = [];
  const functionsIn = (body: readonly Statement[]) =>
    body.filter(({ type }) => type === 'FunctionDeclaration').length;
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { body } = node as { body?: unknown };
    if (Array.isArray(body) && functionsIn(body) > functionsIn(most)) most = body;
    for (const part of Object.values(node)) visit(part);
  };
  visit(program);
  return most;
}
