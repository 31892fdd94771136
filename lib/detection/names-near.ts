import { Characters } from './characters.ts';
import { afterName, areGiven, goesOnAt, isBrand, isLikely, nameScore } from './person-words.ts';
import type { Span } from './recognizer.ts';
import { type Around, around, titleAt } from './spoken-names.ts';
import { surnameLength } from './surnames.ts';
import { westernNamesNear } from './western-names.ts';
import { isCut } from './word-cuts.ts';
import { isHan } from './words.ts';

/** No name ends with these; the sentence goes on. */
const goingOn = new Characters('将把被对让给跟说问及已因并叫找');

/** Names that stand near something personal: 张三 13800138000, 王小明（…）, 广州路3号 李娜收, 请核对梁强银行卡6225…. */
export function namesNear(text: string, from: number, to: number): readonly Span[] {
  const spans = westernNamesNear(text, from, to);
  const dots = text.includes('·') ? text.slice(from, to).matchAll(dotted) : [];
  for (const { 0: name, index } of dots)
    spans.push({ start: from + index, end: from + index + name.length, score: 0.65 });
  for (let start = from; start < to - 1; start++) {
    const family = surnameLength(text, start);
    if (family === 0 || isBrand(text, start)) continue;
    const end = nameEnd(text, { start, family, from, to });
    if (end === 0) continue;
    spans.push({ start, end, score: 0.65 });
    start = end - 1;
  }
  return spans;
}

/** 热依扎·阿里木江, in the characters for sounds of other languages, with 旅客 before it where that stands there. */
const dotted =
  /[\u3400-\u9fff]{1,7}[阿艾买提尔古丽娜热依扎拉汗吐孜迪斯卡次仁卓玛](?:·[\u3400-\u9fff]{2,8}){1,3}/g;

/** So many characters may stand between a name and what it is beside. */
const closely = 4;

interface Near {
  readonly start: number;
  readonly family: number;
  readonly from: number;
  readonly to: number;
}

/** Where the name ends that begins at a family name near something personal; 0 when there is none. */
function nameEnd(text: string, near: Near): number {
  const { start, family, to } = near;
  const place = around(text, start, family);
  for (const given of [2, 1]) {
    const end = start + family + given;
    if (end > to || goingOn.has(String.prototype.charCodeAt.call(text, end - 1))) continue;
    if (isPlaced(text, place, end, near) || isAmid(text, end, near)) return end;
  }
  return 0;
}

/** Where a name may begin and where it may end, by what stands before and behind. */
function isPlaced(text: string, { alone, led, said }: Around, end: number, near: Near): boolean {
  if (!alone && !led) return false;
  const { start, family, from, to } = near;
  const beside = start - from <= closely || to - end <= closely;
  const next = end < text.length ? String.prototype.charCodeAt.call(text, end) : 0;
  const ends = !isHan(next);
  const goesOn = goesOnAt(text, end) || titleAt(text, end) > 0;
  const given = end - start - family;
  if (!ends && !goesOn && !afterName.has(next) && text.charAt(end) !== '收') return false;
  const likely = isLikely(text, start, end, family);
  // Two characters that many words begin with: only right beside.
  if (given === 1 && !said && !beside && !likely) return false;
  return nameScore(text, start, end, said || (alone && ends)) > 0;
}

/** Amid other words: where words end on both sides, and a dictionary knows no word with the family name. */
function isAmid(text: string, end: number, { start, family }: Near): boolean {
  const given = end - start - family;
  const from = start + family;
  if (!areGiven(text, from, end) || nameScore(text, start, end) === 0) return false;
  if (given === 1)
    return (
      isLikely(text, start, end, family) &&
      !households.includes(text.charAt(from)) &&
      isCut(text, start, from, end)
    );
  if (text.charAt(start) === manyfold || !isCut(text, start, from, end)) return false;
  return isCut(text, from + 1) || isLikely(text, start, end, family);
}

/** 李家, 王府: a household rather than somebody. */
const households = '家府';
/** 万 before a count. */
const manyfold = '万';
