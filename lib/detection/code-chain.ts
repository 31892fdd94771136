import { beyond, mostGroups, mostUnits, root } from './code-tree.ts';
import { atoms, holds } from './places.ts';
import type { Reading } from './reading.ts';

/** The atoms from the one looked at, as far as they may be one code: for each the sums up to it. */
export const chain = {
  length: 0,
  first: 0,
  ends: new Int32Array(mostGroups),
  gaps: new Int32Array(mostGroups),
  seen: new Int32Array(mostGroups),
  /** Where their lengths lead in the tree of groups; 0 when nobody takes such groups. */
  nodes: new Int32Array(mostGroups),
};

const longestLetters = 3;

/** False for an atom with which no code begins. */
export function mayBegin(atom: number): boolean {
  const length = atoms.end(atom) - atoms.start(atom);
  return length <= mostUnits && (atoms.holds(atom) !== holds.letter || length <= longestLetters);
}

/** Fills `chain` from an atom on; `anyhow` as far as the gaps allow, otherwise as far as somebody takes such groups. */
export function readChain(text: Reading, first: number, anyhow: boolean): void {
  const open = anyhow || (atoms.held & holds.mask) !== 0;
  const start = atoms.start(first);
  const most = Math.min(atoms.length - first, mostGroups);
  let seen = 0;
  let gaps = 0;
  let node = root;
  let count = 0;
  for (; count < most; count++) {
    const atom = first + count;
    const end = atoms.end(atom);
    if (end - start > mostUnits) break;
    if (count > 0) {
      const bits = atoms.gapBefore(text, atom);
      if (bits === 0) break;
      gaps |= bits;
    }
    node = beyond(node, end - atoms.start(atom));
    if (node === 0 && !open) break;
    seen |= atoms.holds(atom);
    chain.ends[count] = end;
    chain.gaps[count] = gaps;
    chain.seen[count] = seen;
    chain.nodes[count] = node;
  }
  chain.first = first;
  chain.length = count;
}
