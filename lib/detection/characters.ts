export const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What codes are made of. */
export const digitsAndLetters = `0123456789${capitals}${capitals.toLowerCase()}`;

/**
 * The sets that each character of the basic plane belongs to, as bits: 32 sets in one table. What a text makes us ask
 * about a character then lies in one place of memory; a table for each set would drive the others out of the cache.
 */
const tables: Uint32Array[] = [];
let made = 0;

/** A set of characters of the basic plane. Sets are made once, when a module loads: they stay. */
export class Characters {
  private readonly table: Uint32Array;
  private readonly bit: number;

  constructor(characters = '') {
    const table = tables[made >> 5] ?? new Uint32Array(65536);
    tables[made >> 5] = table;
    this.table = table;
    this.bit = 1 << (made++ & 31);
    for (const c of characters) this.add(c.charCodeAt(0));
  }

  add(unit: number): void {
    this.table[unit] = (this.table[unit] ?? 0) | this.bit;
  }

  /** False for NaN too, the character behind the end of a text: asked for as 0, which no set has. */
  has(unit: number): boolean {
    return ((this.table[unit | 0] as number) & this.bit) !== 0;
  }
}
