import { Characters } from './characters.ts';
import { afterName, goesOnAt, isBlank, isBrand, isLikely, isTelling, nameScore } from './person-words.ts';
import type { Span } from './recognizer.ts';
import { surnameLength } from './surnames.ts';
import { westernName } from './western-names.ts';
import { isHan, Words } from './words.ts';

const titles = new Words(
  '先生 女士 小姐 太太 老师 经理 总监 主任 医生 教授 律师 师傅 阿姨 同学 同志 教练 老板 博士 总 姐 哥',
);
/** With these 总 is the beginning of a word: 总部, 总金额. */
const notChief = new Characters('部计是额共数量价体裁结监经局会');

/** Length of the title that begins at a place; 0 when none does. */
export function titleAt(text: string, index: number): number {
  const length = titles.startingAt(text, index);
  if (length !== 1 || index + 1 >= text.length) return length;
  const next = String.prototype.charCodeAt.call(text, index + 1);
  if (text.charAt(index) === '总') return notChief.has(next) ? 0 : 1;
  // 温哥华 is a city.
  return !isHan(next) || afterName.has(next) || goesOnAt(text, index + 1) ? 1 : 0;
}

/** Words after which somebody's name is said. */
const roles =
  '客户 顾客 用户 旅客 乘客 嘉宾 患儿 病患 产妇 伤者 死者 医生 护士 教授 店员 店长 骑手 导购 主播 学员 学生 家长 会员 患者 病人 业主 车主 户主 租客 房东 司机 老板 员工 同事 同学 朋友 室友 邻居 被告 原告 甲方 乙方 本人 孩子 宝宝 儿子 女儿 老公 老婆 妈妈 爸爸 我妈 我爸 父亲 母亲 丈夫 妻子 爱人 弟弟 妹妹 哥哥 姐姐 表哥 表姐 表弟 表妹 班主任 校长 院长 我叫 叫我 我是 名叫 叫做 叫 户名 真名 经查 经查, 登记 登记, 核对 转账给 转账至 顾问 销售 客服 姓名 名字 @';
const role = new Words(roles);
/** Words that often stand before a name, and before much else. */
const leads =
  '联系 回访 通知 感谢 麻烦 转告 委托 备注 找 给 与 和 跟 请 致 问 让 由 为 是 把 帮 替 被 的 回 到 见 加 向 转 查下 问下 今天 介绍 恭喜 反馈 授权';
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
  if (!place.alone && !place.led) return null;
  return titled(text, index, family) ?? named(text, index, place);
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
function titled(text: string, start: number, family: number): Span | null {
  for (let given = 0; given <= 2; given++) {
    const end = start + family + given;
    const title = titleAt(text, end);
    if (title === 0) continue;
    if (given > 0 && nameScore(text, start, end) === 0 && given === 2) continue;
    return { start, end: given === 0 ? end + title : end, score: given === 0 ? 0.7 : 0.75 };
  }
  return null;
}

/** True behind a word for people of any kind, 懒人 as well as 派件员. */
const isAnybody = (text: string, start: number): boolean =>
  people.has(text.charCodeAt(start - 1)) && role.endingAt(text, start) === 0;

/** Evidence that it takes to call a word a name. */
const enough = 4;

function named(text: string, start: number, place: Around): Span | null {
  const { said, led, alone, family } = place;
  for (const given of [2, 1]) {
    const end = start + family + given;
    if (end > text.length) continue;
    const next = end < text.length ? String.prototype.charCodeAt.call(text, end) : 0;
    const ends = !isHan(next);
    const goesOn = !ends && goesOnAt(text, end);
    const open = !ends && !goesOn && !afterName.has(next);
    // 客户李三来电: the sentence goes on before.
    if (open && (given === 1 || !led || goesOnAt(text, end - 1) || isAnybody(text, start))) continue;
    // Words that stand alone are no sentence: a cell, a heading, an item of a list of things.
    if (ends && !led && !isSaid(text, start, end, given)) continue;
    let evidence =
      given + (said ? 3 : led || alone ? 1 : 0) + (goesOn ? 2 : ends || afterName.has(next) ? 1 : 0);
    if (isLikely(text, start, end, family)) evidence++;
    else if (!said && !goesOn) evidence--;
    if (evidence < enough) continue;
    const sure = nameScore(text, start, end, said && !open);
    if (sure === 0 || (sure < 0.75 && evidence - 1 < enough)) continue;
    return { start, end, score: said ? 0.7 : 0.6 };
  }
  return unnamed(text, start, place);
}

/** True for a word between stops that is part of what somebody writes: 周晓燕：我到了; 通知冯雪、蒋涛. */
function isSaid(text: string, start: number, end: number, given: number): boolean {
  if (given === 1) return text.charAt(start - 1) === '、' && start > 2;
  return text.length - (end - start) > 5;
}

const severals = '一二三四五几种些个人';

/** 高某, 王某某: a name that is not to be known is one. */
function unnamed(text: string, start: number, { family, led, said }: Around): Span | null {
  const from = start + family;
  if (text.charAt(from) !== '某') return null;
  const hidden = text.charAt(from + 1) === '某' ? 2 : 1;
  if (severals.includes(text.charAt(from + hidden) || ' ') || !(led || said || start === 0)) return null;
  return { start, end: from + hidden, score: 0.6 };
}
