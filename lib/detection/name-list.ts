import { Characters } from './characters.ts';
import { isHan } from './words.ts';

/** A family name before the given name: Smith, John; Fuentes Rojas, Diego. */
const turned =
  /^\s?\p{Lu}[\p{L}'’-]+, (?=\p{Lu})|^\s?(?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}[\p{L}'’-]+, (?=\p{Lu}[\p{L}'’-]*\s*$)/u;

/** What stands between the names of several people. */
const separators = new Characters('、,/;|\n()-');

/** Where the first of several names ends that begin at a place: 张三、李四; Smith, John; 散客-白云飞. */
export function partEnd(value: string, from: number): number {
  let end = from + (turned.exec(value.slice(from))?.[0].length ?? 0);
  while (end < value.length && !(separators.has(value.charCodeAt(end)) && isParting(value, end))) end++;
  return end;
}

/** A hyphen parts Chinese words only: Jean-Claude is one name. */
const isParting = (value: string, at: number): boolean =>
  value.charCodeAt(at) !== hyphen || isHan(value.charCodeAt(at + 1));
const hyphen = 45;
