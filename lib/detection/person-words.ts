import { Characters } from './characters.ts';
import { isGiven, rare } from './given-names.ts';
import { surnameLength, tellingFamilies } from './surnames.ts';
import { cutsOf } from './word-cuts.ts';
import { isHan, Words } from './words.ts';

/** Characters looked at from the family name on: a name and the word after it. */
const reach = 6;

const telling = new Characters(tellingFamilies);

/** True for a family name with which few ordinary words begin. */
export const isTelling = (unit: number): boolean => telling.has(unit);

const specimens = new Words('张三 李四 王五 赵六 孙七 周八 吴九 郑十');
/** Ordinary words that the dictionary of `Intl.Segmenter` cuts in two, so that they would pass for names. */
const ordinary = new Words(
  '安定 万元 单元 高新 高中 周一 周日 周天 周年 管家 明天 夏季 龙江 花园 常州 王子 王国 李子 张开 张力 张扬 杨柳 杨梅 杨树 胡子 孙子 许可 许多 何如 何必 曾经 梁山 唐山 唐诗 韩国 韩语 宋代 唐代 郑州 徐州 赵国 吴中 邓州 吕梁 彭城 罗汉 崔巍 薛宝 葛根 舒适 车友 钱多 钱花',
);
/** Years of school and households, where nothing follows. */
const ordinaryAlone = new Words('高一 高二 高三 初一 初二 初三 张家 李家 王家 陈家 刘家 杨家 赵家');
/** Brands and places that begin as people are called. */
const brands = new Words(
  '康师傅 李宁 李锦记 张裕 张江 周大福 周大生 周生生 陈李济 白家 安佳 江铃 华润 华泰 金水 杜康 任天堂 雷克萨斯 雷诺 古驰 康佳 康恩贝 高露洁 高德 高通 陈克明 吴裕泰 朱仙镇 万家乐 万达 万科 万豪 顾家 江东 海尔 海信 苏宁 卫龙 鲁花',
);

/** What no given name ends or begins with: another word begins here. */
const otherWord = new Words(
  '明天 明年 大学 大家 如果 一直 一定 永远 本来 家长 成功 来源 重新 美元 中心 中国 国际 英语 钢琴 学校 学生 新村 大道 行政 权利 权益 知道 通知 多少 利益',
);

/** Characters that rarely belong to a given name and often come after one. */
export const afterName = new Characters(
  '三上下不与也了于从付会住你再到去又可吃向吗吧呢和啊回在对就带得怀您才打把收是有欠申的看着等约能被要让请走跟转过还这迟送那都需',
);

/** Words with which a sentence goes on after a name. */
const following = new Words(
  '来电 反馈 咨询 投诉 要求 表示 申请 提供 预约 下单 签收 购买 办理 同意 确认 沟通 负责 说 称 问 想 给我 今天 昨天 明天 已 刚 没 出生 名下 因 拿 过来 来 电话 手机 微信 身份证 家住 住在 反映 来访 到店 打来 请假 报名 续费 退费 退款 付款 缴费 留言 询问 妈妈 爸爸 家长 上课 离职 您好 你好 邀请 加入 推荐',
);

export const isBlank = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13);

/** True where a sentence goes on after a name, perhaps behind a blank. */
export function goesOnAt(text: string, index: number): boolean {
  if (index >= text.length) return false;
  return (
    following.startingAt(text, isBlank(String.prototype.charCodeAt.call(text, index)) ? index + 1 : index) > 0
  );
}

/**
 * How sure it is that the Chinese word from `start` to `end` is a person's name: 0, 0.55, 0.6 or 0.75. Where words
 * before it have `said` that a name follows, a family name may make a word with what comes next.
 */
export function nameScore(text: string, start: number, end: number, said = false): number {
  const family = surnameLength(text, start);
  const length = end - start;
  const given = length - family;
  if (family === 0 || given < 1 || given > 2) return 0;
  if (isOrdinary(text, start, end)) return 0;
  if (specimens.startingAt(text, start) === length) return 0.75;
  if (!areGiven(text, start + family, end)) return 0;
  let stop = end;
  while (stop < text.length && stop - start < reach && isHan(String.prototype.charCodeAt.call(text, stop)))
    stop++;
  let sure = cut(text.slice(start, stop), family, length);
  // What often comes after a name may make a word with its last character: 静|的, 强|打.
  if (sure === 0 && (afterName.has(text.charCodeAt(end)) || following.startingAt(text, end) > 1))
    sure = cut(text.slice(start, end), family, length);
  return sure !== joined || (given === 2 && (said || isStrong(text, end - 1, end))) ? sure : 0;
}

/** The name ends where a word ends, but its family name is part of a word: 常一|诺. */
const joined = 0.55;

/** Looks whether the words of a run begin and end where the name does. */
function cut(run: string, family: number, length: number): number {
  const cuts = cutsOf(run);
  if ((cuts & (1 << length)) === 0) return 0;
  if ((cuts & (1 << family)) !== 0) return 0.75;
  // Cut nowhere before its end, it is one word.
  const whole = (cuts & ((1 << length) - 2)) === 0;
  if (!whole) return joined;
  return length > 2 || isTelling(String.prototype.charCodeAt.call(run, 0)) ? 0.6 : 0;
}

/** Characters that stand in names and in few words besides. */
const strong = new Characters(
  '伟佳俊凯刚勇墨娇娜娟娥宏峰彤彬敏斌旭晓晨杰欣毅波洁浩涛涵淑焕熙玥玲珊珍珺琳琴瑶璟磊翠艳芬芳荔莉莎莹菲萌萍蓉蔚蕾轩辉铭锋锐雅霞静颖骏鸿鹏' +
    rare,
);

/** True when one of the characters from `start` to `end` stands in names and in few words besides. */
export function isStrong(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (strong.has(String.prototype.charCodeAt.call(text, i))) return true;
  return false;
}

/** True where the name of a brand or a place begins that looks like somebody's. */
export const isBrand = (text: string, start: number): boolean => brands.startingAt(text, start) > 0;

/** True for a word from `start` to `end` that the dictionary cuts in two and that is no name all the same. */
export function isOrdinary(text: string, start: number, end: number): boolean {
  const word = ordinary.startingAt(text, start);
  // 李子 is a fruit, 李子轩 somebody.
  if (word > 0 && word <= end - start) return word === end - start || !isStrong(text, start + word, end);
  return ordinaryAlone.startingAt(text, start) === end - start;
}

/** True when people are named with every character from `start` to `end`, and the two are no other word. */
export function areGiven(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isGiven(String.prototype.charCodeAt.call(text, i))) return false;
  return end - start < 2 || otherWord.startingAt(text, start) !== 2;
}

/** True for a family name with which few words begin, or a given name that stands in few words besides. */
export const isLikely = (text: string, start: number, end: number, family: number): boolean =>
  family === 2 ||
  isTelling(String.prototype.charCodeAt.call(text, start)) ||
  isStrong(text, start + family, end);

/** True for a word that reads as somebody's name from end to end, though a dictionary may know it as another. */
export function readsAsName(word: string): boolean {
  const family = surnameLength(word);
  const { length } = word;
  if (family === 0 || length <= family || length > family + 2) return false;
  return (
    isLikely(word, 0, length, family) &&
    areGiven(word, family, length) &&
    !isOrdinary(word, 0, length) &&
    !isBrand(word, 0)
  );
}
