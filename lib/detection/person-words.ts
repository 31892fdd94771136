import { Characters } from './characters.ts';
import { givenPoints, isGiven, isStrong } from './given-names.ts';
import type { Reading } from './reading.ts';
import { surnameLength, tellingFamilies } from './surnames.ts';
import { cutsFrom } from './word-cuts.ts';
import { Words } from './words.ts';

const telling = new Characters(tellingFamilies);

/** True for a family name with which few ordinary words begin. */
export const isTelling = (unit: number): boolean => telling.has(unit);

/** Family names that are words themselves, or with which many words begin. */
const wordy = new Characters(
  '丰乐乜伊佴储元党关农况冷劳包区华单占危厍古向商奕安宓官宣容常幸应成折揭操文方昌明景暨权束植楼殳母海游焉皮种税简管米练羿肇花萨衡衣解谈贝费路车边连那郤释钭钮闻隆韶项',
);

/** True for a family name that is a word itself, or with which many words begin. */
export const isWordy = (unit: number): boolean => wordy.has(unit);

/** Family names that serve sentences where words stand before them: 见于, 不曾, 担任, 大区. */
const serving = new Characters('于曾常易左方任区');

export const isServing = (unit: number): boolean => serving.has(unit);

const specimens = new Words('张三 李四 王五 赵六 孙七 周八 吴九 郑十');
/** Ordinary words that the dictionary of `Intl.Segmenter` cuts in two, so that they would pass for names. */
const ordinary = new Words(
  '万元 方可 高新 王子 王国 李子 张开 张力 张扬 杨柳 杨梅 杨树 胡子 孙子 许可 许多 何如 何必 曾经 唐山 唐诗 韩国 韩语 唐代 郑州 徐州 舒适 房东 关爱 庞大 段子 钟声 谷歌 申通 周岁 毛利 汤圆 诸多 沈阳 祝福 房子 房源 关系 任一 小康 小熊 凌晨 农行',
);
/** A year of school and households, where nothing follows. */
const ordinaryAlone = new Words('高一 张家 李家 王家 陈家 刘家 杨家 赵家');
/** Brands and places that begin as people are called. */
const brands = new Words(
  '施工 花呗 康师傅 王老吉 石家庄 花木兰 华润 金茂 龙湖 杜蕾斯 江小白 江苏 江南 施华洛 胡桃 汤臣 江诗 海康 屈臣 宁德 石景山 戴森 张小泉 李宁 李锦记 张裕 张江 周大福 周大生 周生生 安佳 金水 杜康 任天堂 雷克萨斯 雷诺 康佳 高露洁 高德 高通 张家界 张家口 张家港 万达 万科 万豪 顾家 江东 苏宁 卫龙 鲁花 麦德龙',
);

/** What no given name ends or begins with: another word begins here. */
const otherWord = new Words(
  '明天 明年 大学 大家 如果 一直 一定 永远 本来 家长 成功 统一 来源 重新 美元 中心 中国 国际 英语 钢琴 学校 学生 新村 大道 行政 权利 权益 知道 通知 多少 利益 微信 银行 明早 刚刚 开的',
);

/** True where another word begins with what could end a name. */
export const beginsWord = (text: Reading, index: number): boolean => otherWord.startingAt(text, index) > 0;

/** True when one of the characters from `start` to `end` stands in names and in few words besides. */
function holdsStrong(text: Reading, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isStrong(text.at(i))) return true;
  return false;
}

/** True where the name of a brand or a place begins that looks like somebody's. */
export const isBrand = (text: Reading, start: number): boolean => brands.startingAt(text, start) > 0;

/** True for a word from `start` to `end` that the dictionary cuts in two and that is no name all the same. */
export function isOrdinary(text: Reading, start: number, end: number): boolean {
  const word = ordinary.startingAt(text, start);
  // 李子 is a fruit, 李子轩 somebody.
  if (word > 0 && word <= end - start) return word === end - start || !holdsStrong(text, start + word, end);
  return ordinaryAlone.startingAt(text, start) === end - start;
}

/** True when people are named with every character from `start` to `end`, and the two are no other word. */
export function areGiven(text: Reading, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isGiven(text.at(i))) return false;
  return end - start < 2 || !beginsWord(text, start);
}

/** More than any evidence makes up for. */
export const never = -99;

/**
 * What the characters from `start` to `end`, a family name and one or two more, say for being somebody's name, in
 * points: two of them make it about three times as likely.
 */
export function characterPoints(text: Reading, start: number, end: number, family: number): number {
  if (isOrdinary(text, start, end)) return never;
  if (specimens.startingAt(text, start) === end - start) return 6;
  const given = start + family;
  // 彭波明早: another word begins with the last character.
  if (end - given > 1 && beginsWord(text, end - 1)) return never;
  const first = text.at(start);
  const points = family === 2 ? 4 : wordy.has(first) ? -3 : telling.has(first) ? 2 : 0;
  if (!areGiven(text, given, end)) return wordy.has(first) ? never : points - (end - given > 1 ? 4 : 7);
  return points + givenPoints(text.at(given)) + (end - given > 1 ? givenPoints(text.at(end - 1)) : -2.5);
}

/** The most that `cutPoints` gives. */
export const mostCutPoints = 2;

/** What the places say where a dictionary, which knows few names, cuts a text from the family name on. */
export function cutPoints(cuts: number, length: number, family: number): number {
  if ((cuts & (1 << family)) !== 0)
    return length === family + 1 ? mostCutPoints : (cuts & (1 << (length - 1))) !== 0 ? 1 : 0;
  const isOne = (cuts & ((1 << length) - 2)) === 0;
  return isOne && length > 2 ? 0 : -4;
}

/** Length of the family name where the characters from `start` to `end` are one and one or two given ones; else 0. */
function familyOf(text: Reading, start: number, end: number): number {
  const family = surnameLength(text, start);
  const given = end - start - family;
  const isIt =
    family > 0 &&
    given > 0 &&
    given <= 2 &&
    areGiven(text, start + family, end) &&
    !isOrdinary(text, start, end);
  return isIt ? family : 0;
}

/** True for a family name with which few words begin, or a given name that stands in few words besides. */
const isLikely = (text: Reading, start: number, end: number, family: number): boolean =>
  family === 2 || isTelling(text.at(start)) || holdsStrong(text, start + family, end);

/** True for the Chinese words from `start` to `end` that may be a person's name where nothing speaks against it. */
export function mayBeName(text: Reading, start: number, end: number): boolean {
  const family = familyOf(text, start, end);
  const length = end - start;
  if (family === 0) return specimens.startingAt(text, start) === length;
  if (isBrand(text, start)) return false;
  const cuts = cutsFrom(text, start);
  if ((cuts & 1) === 0 || (cuts & (1 << length)) === 0) return false;
  return cutPoints(cuts, length, family) >= 0 || isLikely(text, start, end, family);
}

/** True for a word that reads as somebody's name from end to end, though a dictionary may know it as another. */
export function readsAsName(text: Reading): boolean {
  const family = familyOf(text, 0, text.length);
  return family > 0 && isLikely(text, 0, text.length, family) && !isBrand(text, 0);
}
