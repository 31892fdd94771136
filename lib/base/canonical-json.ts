/**
 * JSON with keys in code-unit order and without white space, so that equal data always gives equal bytes and hashes.
 * Follows RFC 8785 for the values we store (no numbers outside the double range, no `undefined` in arrays).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Two values of which the same JSON is made; what is missing is like `null`. */
export const isSameJson = (a: unknown, b: unknown): boolean =>
  canonicalJson([a ?? null]) === canonicalJson([b ?? null]);
