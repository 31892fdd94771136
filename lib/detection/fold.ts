import { Places } from './places.ts';
import { unitAt } from './reading.ts';

/** A text made easy to match, with the way back to the offsets of the original. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original of each code unit of `text`, and of its end; absent when they are equal. */
  readonly offsets?: Uint32Array;
}

const invisible = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff';
const blanks = '\u3000\u00a0\u202f\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';
const dashes = '\u2010\u2011\u2012\u2013\u2014\u2015';

/**
 * Traditional characters of labels, roles and addresses, in the order of their codes, and their simplified forms: what
 * is said in words is understood in both scripts. Family names are not among them: they stand in their list in both.
 */
const traditional =
  '來係個備傳價兒內冊動務區咗員單嘅國園場媽學實寶對層屬帐師帳幫廣戶數斷時暱會東棟樓機歲歷殘況灣營狀現產發監碼稅稱簽紀約絡給經編練縣總繫聯職臺藥號補訂記訪診註証話詳說課請證護讓貝財貨買資賣賬車辦運過遞郵鄉醫銀錄鎮長門開間險電預額顧駕體齡';
const simplified =
  '来系个备传价儿内册动务区了员单的国园场妈学实宝对层属账师账帮广户数断时昵会东栋楼机岁历残况湾营状现产发监码税称签纪约络给经编练县总系联职台药号补订记访诊注证话详说课请证护让贝财货买资卖账车办运过递邮乡医银录镇长门开间险电预额顾驾体龄';

/** What each character becomes; 0 for those that go. */
const plain = Uint16Array.from({ length: 65536 }, (_, unit) => unit);
for (let unit = 0xff01; unit <= 0xff5e; unit++) plain[unit] = unit - 0xfee0;
for (const c of blanks) plain[c.charCodeAt(0)] = 32;
for (const c of dashes) plain[c.charCodeAt(0)] = 45;
for (const c of invisible) plain[c.charCodeAt(0)] = 0;
for (let i = 0; i < traditional.length; i++) plain[traditional.charCodeAt(i)] = simplified.charCodeAt(i);

/** True for a character that folding replaces or removes. */
export const isStrange = (unit: number): boolean => unit !== 0 && plain[unit] !== unit;

/** What a character becomes; 0 for one that goes. */
export const foldedUnit = (unit: number): number => plain[unit] as number;

/**
 * Full-width forms become half-width, special spaces and dashes become plain ones, invisible characters go, and
 * traditional characters become simplified where words depend on them.
 * Not NFKC: it changes lengths of ligatures and fractions that no identifier contains. `strange` are the places of
 * what changes, where they are known.
 */
export function fold(original: string, strange: Places = strangePlaces(original)): FoldedText {
  if (strange.length === 0) return { text: original };
  let text = '';
  let copied = 0;
  let gone = 0;
  for (let i = 0; i < strange.length; i++) {
    const place = strange.at(i);
    if (place > copied) text += original.slice(copied, place);
    copied = place + 1;
    const folded = foldedUnit(unitAt(original, place));
    if (folded === 0) gone++;
    else text += String.fromCharCode(folded);
  }
  text += original.slice(copied);
  return gone === 0 ? { text } : { text, offsets: offsetsOf(original, original.length - gone) };
}

const nowhere = new Places();

function strangePlaces(text: string): Places {
  let places = nowhere;
  for (let i = 0; i < text.length; i++) {
    if (!isStrange(unitAt(text, i))) continue;
    // Most texts have none: a list costs more than looking through them.
    if (places === nowhere) places = new Places();
    places.push(i);
  }
  return places;
}

function offsetsOf(original: string, kept: number): Uint32Array {
  const offsets = new Uint32Array(kept + 1);
  let at = 0;
  for (let i = 0; i < original.length; i++) {
    const unit = unitAt(original, i);
    if (unit === 0 || plain[unit] !== 0) offsets[at++] = i;
  }
  offsets[at] = original.length;
  return offsets;
}

/** Where a stretch that begins at `start` of the folded text begins in the original. */
export const originalStart = (offsets: Uint32Array, start: number): number => offsets[start] ?? 0;

/** Where a stretch of the folded text ends in the original: right behind its last character. */
export const originalEnd = (offsets: Uint32Array, start: number, end: number): number =>
  end > start ? (offsets[end - 1] ?? 0) + 1 : (offsets[end] ?? 0);
