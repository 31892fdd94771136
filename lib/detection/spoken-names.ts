import { Characters } from './characters.ts';
import { loose, strong } from './name-labels.ts';
import {
  afterName,
  areGiven,
  goesOnAt,
  isBlank,
  isBrand,
  isLikely,
  isOrdinary,
  isStrong,
  isTelling,
  nameScore,
} from './person-words.ts';
import type { Span } from './recognizer.ts';
import { surnameLength } from './surnames.ts';
import { westernName } from './western-names.ts';
import { isCut } from './word-cuts.ts';
import { isHan, Words } from './words.ts';

/** What people are called behind their names. */
export const titleWords =
  '先生 女士 小姐 太太 老师 经理 总监 主任 主管 医生 教授 律师 师傅 阿姨 同学 同志 教练 老板 博士 总 姐 哥 叔';
const titles = new Words(titleWords);

/** Length of the title that begins at a place; 0 when none does. */
export function titleAt(text: string, index: number): number {
  const length = titles.startingAt(text, index);
  if (length !== 1 || index + 1 >= text.length) return length;
  const next = String.prototype.charCodeAt.call(text, index + 1);
  // 总部, 总得: the beginning of a word.
  if (text.charAt(index) === '总') return isCut(text, index, index + 1) ? 1 : 0;
  // 温哥华 is a city.
  return !isHan(next) || afterName.has(next) || goesOnAt(text, index + 1) ? 1 : 0;
}

/** Words after which somebody's name is said. */
const roles = `${strong} ${loose} 书记 主席 经理 总监 主任 总裁 局长 部长 组长 队长 班长 会长 董事长 律师 医师 工程师 设计师 会计 出纳 保安 民警 市民 村民 代表 私教 证人 失主 患儿 病患 产妇 伤者 死者 医生 护士 教授 店员 店长 骑手 导购 主播 房东 司机 老板 同事 同学 朋友 室友 邻居 被告 原告 甲方 乙方 本人 儿子 女儿 老公 老婆 我妈 我爸 丈夫 妻子 爱人 弟弟 妹妹 哥哥 姐姐 表哥 表姐 表弟 表妹 校长 院长 我叫 叫我 我是 名叫 叫做 叫 经查 经查, 登记 登记, 核对 转账给 转账至 @`;
const role = new Words(roles);
/** Words that often stand before a name, and before much else. */
const leads =
  '联系 回访 通知 感谢 麻烦 转告 委托 备注 找 给 与 和 跟 请 致 问 让 由 为 是 把 帮 替 被 的 回 到 见 加 向 转 查下 问下 今天 介绍 恭喜 反馈 授权 据 听 问下 免去 聘任';
const leading = new Words(leads);
/** The last characters of both. */
export const leadEnds = `${roles} ${leads}`.replace(/\S*(\S)(?: |$)/g, '$1');

/** A family name, and what stands around it. */
export interface Around {
  /** Length of the family name. */
  readonly family: number;
  /** A role, a title of kinship or words such as 我叫 stand before. */
  readonly said: boolean;
  readonly led: boolean;
  /** No Chinese character stands before. */
  readonly alone: boolean;
}

const verbs = new Characters('为是叫');
const colon = 58;

export function around(text: string, start: number, family: number): Around {
  const before = start === 0 ? 0 : String.prototype.charCodeAt.call(text, start - 1);
  const end = isBlank(before) ? start - 1 : start;
  const said = isSaidBefore(text, end);
  return { family, said, led: said || leading.endingAt(text, end) > 0, alone: !isHan(before) };
}

const people = new Characters('人员者');

/** Length of the word for somebody that ends at a place: 客户, and also 入住人 and 派件员. */
function roleAt(text: string, end: number): number {
  const length = role.endingAt(text, end);
  if (length > 0 || end < 3 || !people.has(String.prototype.charCodeAt.call(text, end - 1))) return length;
  return isHan(String.prototype.charCodeAt.call(text, end - 3)) ? 3 : 0;
}

/** True for 客户, 联系人为 and 联系人: before a place. */
function isSaidBefore(text: string, place: number): boolean {
  if (place === 0) return false;
  const end = String.prototype.charCodeAt.call(text, place - 1) === colon ? place - 1 : place;
  if (roleAt(text, end) > 0) return true;
  return end > 1 && verbs.has(String.prototype.charCodeAt.call(text, end - 1)) && roleAt(text, end - 1) > 0;
}

/** What running text says to be a name at a family name, a nickname or a western title. */
export function spokenName(text: string, index: number): Span | null {
  const unit = String.prototype.charCodeAt.call(text, index);
  if (unit < 128) return westernName(text, index);
  if (unit === small || unit === old) return nickname(text, index);
  const family = surnameLength(text, index);
  if (family === 0 || isBrand(text, index)) return null;
  const place = around(text, index, family);
  if (!place.alone && !place.led && !isTelling(unit)) return null;
  return titled(text, index, place) ?? named(text, index, place);
}

const small = '小'.charCodeAt(0);
const old = '老'.charCodeAt(0);

/** 小李, 老王: only where a sentence goes on or ends. */
function nickname(text: string, index: number): Span | null {
  const end = index + 2;
  const { alone, led } = around(text, index, 1);
  if (end > text.length || !isTelling(String.prototype.charCodeAt.call(text, index + 1)) || !(alone || led))
    return null;
  const next = end < text.length ? String.prototype.charCodeAt.call(text, end) : 0;
  const goesOn = goesOnAt(text, end);
  return goesOn || (led && !isHan(next)) ? { start: index, end, score: 0.6 } : null;
}

/** A family name, at most two more characters, and a title: 王女士, 张建国先生. */
function titled(text: string, start: number, { alone, family }: Around): Span | null {
  for (let given = 0; given <= 2; given++) {
    const from = start + family;
    const end = from + given;
    const title = titleAt(text, end);
    if (title === 0 || firm.test(text.slice(end, end + 11))) continue;
    // 由于先生: another word ends there.
    if (!alone && given < 2 && !isCut(text, start)) continue;
    if (
      given > 0 &&
      nameScore(text, start, end) === 0 &&
      (isOrdinary(text, start, end) ||
        !areGiven(text, from, end) ||
        !(given === 2 ? title === 2 : isLikely(text, start, end, family)))
    )
      continue;
    return { start, end: given === 0 ? end + title : end, score: given === 0 ? 0.7 : 0.75 };
  }
  return null;
}

/** True behind a word for people of any kind, 懒人 as well as 派件员. */
const isAnybody = (text: string, start: number): boolean =>
  people.has(text.charCodeAt(start - 1)) && role.endingAt(text, start) === 0;

/** Evidence that it takes to call a word a name. */
const enough = 4;

/** What is told of somebody right behind the name: 张三，男，… */
const described = /^[,:(] ?[男女](?:[^\u3400-\u9fff]|性)/;

const middleDot = 183;

function named(text: string, start: number, place: Around): Span | null {
  const { led, alone, family } = place;
  for (const given of [2, 1]) {
    const end = start + family + given;
    if (end > text.length) continue;
    const next = end < text.length ? String.prototype.charCodeAt.call(text, end) : 0;
    if (next === middleDot) return null;
    const ends = !isHan(next);
    const told = ends && described.test(text.slice(end, end + 4));
    const said = place.said || told;
    const goesOn = !ends && goesOnAt(text, end);
    const open = !ends && !goesOn && !afterName.has(next);
    if ((told && alone && !isOrdinary(text, start, end)) || isAmong(text, start, end, place))
      return { start, end, score: 0.6 };
    if (!alone && !led) continue;
    // 客户李三来电: the sentence goes on before.
    if (open && (given === 1 || !led || goesOnAt(text, end - 1) || isAnybody(text, start))) continue;
    // Words that stand alone are no sentence: a cell, a heading, an item of a list of things.
    if (ends && !led && !told && !isSaid(text, start, end, given)) continue;
    let evidence =
      given + (said ? 3 : led || alone ? 1 : 0) + (goesOn ? 2 : ends || afterName.has(next) ? 1 : 0);
    if (isLikely(text, start, end, family)) evidence++;
    else if (!said && !goesOn) evidence--;
    if (evidence < enough) continue;
    const sure = nameScore(text, start, end, said && !open);
    if (sure === 0 || (sure < 0.75 && evidence - 1 < enough)) continue;
    // 客户名单可能: another word goes on.
    if (given === 1 && !alone && !isCut(text, start)) continue;
    return { start, end, score: said ? 0.7 : 0.6 };
  }
  return unnamed(text, start, place);
}

/** Family names with which many words of three characters begin. */
const wordy = new Characters('欧于车金万解米伊连沙牛华易安吉单农向元路贺钟曾钱史雷何舒康');
/** Places end with these. */
const placeEnds = new Characters('县镇乡村河湖桥');
const firm = /^(?:(?![到去在来从给的])[\u3400-\u9fff]){0,8}(?:公司|集团|事务所)/;

/**
 * True for a name amid a sentence that a dictionary cuts apart: with a family name few words begin with or behind other
 * words than Chinese ones.
 */
function isAmong(text: string, start: number, end: number, { alone, led, family }: Around): boolean {
  const given = start + family;
  const telling = isTelling(text.charCodeAt(start));
  const apart = alone || led;
  const three = end - start > 2;
  return (
    (three
      ? telling || apart
      : telling && apart && (isStrong(text, given, end) || (alone && !isCut(text, end + 1)))) &&
    (family === 2 || !wordy.has(text.charCodeAt(start))) &&
    text.length - (end - start) > (alone ? 5 : 9) &&
    areGiven(text, given, end) &&
    !isOrdinary(text, start, end) &&
    !goesOnAt(text, end - 1) &&
    !placeEnds.has(text.charCodeAt(end - 1)) &&
    !placeEnds.has(text.charCodeAt(end)) &&
    !firm.test(text.slice(end, end + 11)) &&
    isCut(text, start, given, end - 1, end)
  );
}

/** True for a word between stops that is part of what somebody writes: 周晓燕：我到了; 通知冯雪、蒋涛. */
function isSaid(text: string, start: number, end: number, given: number): boolean {
  if (given === 1) return text.charAt(start - 1) === '、' && start > 2;
  return text.length - (end - start) > 5;
}

const hidden = /某{1,2}(?![某一二三四五几种些个人])/y;

/** 高某, 王某某: a name that is not to be known is one. */
function unnamed(text: string, start: number, { family, led }: Around): Span | null {
  hidden.lastIndex = start + family;
  if (!(led || start === 0 || isTelling(text.charCodeAt(start))) || !hidden.test(text)) return null;
  return { start, end: hidden.lastIndex, score: 0.6 };
}
