import { foreignName, middleDot, soundedName } from './foreign-names.ts';
import { followingAt, isFirm, leadPoints, nameFrom, said, signPoints, titleAt } from './name-evidence.ts';
import { isBrand, isOrdinary, isServing, isTelling, isWordy } from './person-words.ts';
import type { Reading } from './reading.ts';
import type { Span } from './recognizer.ts';
import { surnameLength } from './surnames.ts';
import { westernName } from './western-names.ts';
import { isCut } from './word-cuts.ts';
import { isHan } from './words.ts';

const small = '小'.charCodeAt(0);
const old = '老'.charCodeAt(0);

/** What running text says to be a name at a family name, a nickname, a western title or the dot amid a foreign name. */
export function spokenName(text: Reading, index: number): Span | null {
  const unit = text.at(index);
  if (unit === middleDot) return foreignName(text, index);
  if (unit < 128) return westernName(text, index);
  if (unit === small || unit === old) return nickname(text, index);
  const sounded = soundedName(text, index);
  if (sounded !== null) return sounded;
  const family = surnameLength(text, index);
  if (family === 0 || isBrand(text, index)) return null;
  return (
    addressed(text, index, family) ??
    unnamed(text, index, family) ??
    nameFrom(text, { start: index, family, to: text.length, near: false })
  );
}

/** What the words or the sign before a place say for a name there. */
const pointsBefore = (text: Reading, start: number): number =>
  leadPoints(text, start) || signPoints(text, start);

/** 小李, 老王: only where a sentence goes on or ends. */
function nickname(text: Reading, start: number): Span | null {
  const end = start + 2;
  if (end > text.length || !isTelling(text.at(start + 1))) return null;
  if (isOrdinary(text, start, end)) return null;
  const isIt =
    followingAt(text, end) > 0
      ? pointsBefore(text, start) > 0
      : leadPoints(text, start) > 0 && !isHan(text.at(end));
  return isIt ? { start, end, score: 0.6 } : null;
}

/** A family name and a title: 王女士. */
function addressed(text: Reading, start: number, family: number): Span | null {
  const from = start + family;
  const title = titleAt(text, from);
  if (title === 0 || isFirm(text, from)) return null;
  const end = from + title;
  const points = pointsBefore(text, start);
  // 由于先生, 后任局长: another word ends there.
  if (points < 0 || (points < said && !isCut(text, start))) return null;
  // 车主任宁: the title is none.
  const goesOn = isHan(text.at(end)) && followingAt(text, end) === 0;
  if (goesOn && isWordy(text.at(start))) return null;
  return { start, end, score: 0.7 };
}

const somebody = '某'.charCodeAt(0);
const hidden = /某{1,2}(?![某一二三四五几种些个人])/y;

/** 高某, 王某某: a name that is not to be known is one. */
function unnamed(text: Reading, start: number, family: number): Span | null {
  if (text.at(start + family) !== somebody) return null;
  hidden.lastIndex = start + family;
  if (!hidden.test(text.string)) return null;
  const first = text.at(start);
  // 向某公司, 将于某日.
  const least = isWordy(first) || isServing(first) ? said - 1 : isTelling(first) ? 0 : 1;
  if (pointsBefore(text, start) < least || !isCut(text, start)) return null;
  return { start, end: hidden.lastIndex, score: 0.6 };
}
