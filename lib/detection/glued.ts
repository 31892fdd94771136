import { atoms, holds } from './places.ts';
import { unitAt } from './reading.ts';

/** **13800138000** is emphasis, not masking. */
const emphasis = /^(\*{1,3})[^*]+\1$/;

/** Notes an atom with mask characters, without those that only emphasize it. */
export function pushMasked(text: string, start: number, end: number, held: number): void {
  const stars = emphasis.exec(text.slice(start, end))?.[1]?.length ?? 0;
  atoms.push(start + stars, end - stars, stars > 0 ? held & ~holds.mask : held);
}

/** 138xxxx8000 hides as 138****8000 does. */
const crosses = /\d[xX]{3,}\d/;
const gluedLabel = /^(?:tel|phone|mob|mobile|qq|vx|wx|wechat|imei|id|[GLT](?=\d{17}.$))(?=\d{5,20}X?$)/i;
const gluedExtension = /(?<=^\d{4,11})(?:ext|EXT|x\d{1,5})$/;
/** The check character of a resident ID that is no digit. */
const checkX = 88;
/** A long number among small letters, as one types in haste: 13800138000haha. Or _13800138000_, which is emphasis. */
const amidLetters = /^([a-z]{0,20}|_{1,3})(\d{17}[xX]|\d{11,19})(?:[a-z]{0,20}|_{1,3})$/;
const shortestGlued = 7;
const shortestAmid = 12;
const longestGlued = 40;

const isDigit = (unit: number): boolean => unit <= 57;
const isSmall = (unit: number): boolean => unit >= 95;

/** Notes an atom of letters and digits without what is glued to its number: tel13800138000, 58886666ext. */
export function pushLettered(text: string, start: number, end: number, crossed: boolean): void {
  const length = end - start;
  const masked = crossed && length <= longestGlued && crosses.test(text.slice(start, end)) ? holds.mask : 0;
  const [before, behind] =
    shortestGlued <= length && length <= longestGlued ? glueOf(text, start, end, crossed) : noGlue;
  const glued = before + behind > 0 && isDigit(unitAt(text, end - behind - 1));
  atoms.push(start + before, end - behind, (glued ? holds.digit : holds.digit | holds.letter) | masked);
}

type Glue = readonly [before: number, behind: number];
const noGlue: Glue = [0, 0];

/** How many letters are glued to both ends of a number. */
function glueOf(text: string, start: number, end: number, crossed: boolean): Glue {
  const first = unitAt(text, start);
  const last = unitAt(text, end - 1);
  if ((isDigit(last) || last === checkX) && !isDigit(first) && !isDigit(unitAt(text, start + 1))) {
    const label = gluedLabel.exec(text.slice(start, end))?.[0].length ?? 0;
    if (label > 0) return [label, 0];
  }
  const extension = crossed && isDigit(first) ? gluedExtension.exec(text.slice(start, end)) : null;
  if (extension !== null) return [0, extension[0].length];
  if (end - start < shortestAmid || !(isSmall(first) || isSmall(last))) return noGlue;
  const [, before = '', number = ''] = amidLetters.exec(text.slice(start, end)) ?? [];
  return number === '' ? noGlue : [before.length, end - start - before.length - number.length];
}
