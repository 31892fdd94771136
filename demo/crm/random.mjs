/** A seeded source of choices: the same seed gives the same sequence on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  // mulberry32: 32 bits of state are plenty for a demonstration and need no dependency
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  const digits = (count) => Array.from({ length: count }, () => int(0, 9)).join('');
  const chance = (share) => next() < share;
  /** A day between two years, both included, as 2014-06-02. */
  const day = (firstYear, lastYear) => {
    const month = int(1, 12);
    const longest = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
    return [int(firstYear, lastYear), month, int(1, longest)]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  };
  return { next, int, pick, digits, chance, day };
}
