import { isGiven } from './given-names.ts';
import { surnameLength } from './surnames.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const han = /[\u3400-\u9fff]/;
/** Characters looked at from the family name on: a name and the word after it. */
const reach = 6;

/** Family names with which few ordinary words begin: a word such as 王维 or 陈诚 may be somebody all the same. */
const telling = new Set(
  '王李张刘陈杨赵吴徐孙朱胡郭何罗郑梁谢宋唐许邓韩冯曹彭曾肖董潘袁蔡蒋杜魏吕姚卢姜崔谭廖贾邹薛侯龚邵钱覃樊倪俞葛聂',
);
const specimens = new Set('张三 李四 王五 赵六 孙七 周八 吴九 郑十'.split(' '));
/** Ordinary words that the dictionary of `Intl.Segmenter` cuts in two, so that they would pass for names. */
const ordinary =
  /^(?:余额|余款|安定|孟加|万元|万达|万科|江门|江阴|单元|包邮|金卡|高新|高考|高中|高一|高二|高三|初一|初二|初三|周一|周二|周三|周四|周五|周六|周日|周天|管家|万象|向阳路|明天|今天|秋季|春季|冬季|夏季|全年|全天|向先|时先|于先|和先)/;
/** What a name does not end with: the words after it begin here. */
const notGiven = /^(?:明天|今天|昨天|今年|明年|先生|女士|小姐|小区|小孩|小时|大学|大家|大概|大厦|如果|如何|可以|可能|一直|一起|一定|一个|不知|立即|立刻|永远|本来|本人|正在|真的|其中|家长|家里|成功|来源|重新|美元|力度|同学|老师|方便|海外|安排|高级|金额|中心|中国|国际|英语|书法|美术|艺术|音乐|钢琴|学校|学生|学习|学员|花园|新村|门诊|科室|超市|广场|公园|大道)/;

/** How sure it is that the Chinese word from `start` to `end` is a person's name: 0, 0.6 or 0.75. */
export function nameScore(text: string, start: number, end: number): number {
  const word = text.slice(start, end);
  const family = surnameLength(word);
  const given = word.length - family;
  if (family === 0 || given < 1 || given > 2 || ordinary.test(word)) return 0;
  if (specimens.has(word)) return 0.75;
  for (let i = family; i < word.length; i++) if (!isGiven(word.charAt(i))) return 0;
  if (given === 2 && notGiven.test(word.slice(family))) return 0;
  let stop = end;
  while (stop < text.length && stop - start < reach && han.test(text.charAt(stop))) stop++;
  return boundaries(text.slice(start, stop), family, word.length);
}

/** Looks whether the words of the text begin and end where the name does. */
function boundaries(run: string, family: number, length: number): number {
  let cutsFamily = false;
  let cutsEnd = false;
  let whole = false;
  for (const { index, segment } of words.segment(run)) {
    const end = index + segment.length;
    cutsFamily ||= end === family;
    cutsEnd ||= end === length;
    whole ||= index === 0 && end === length;
  }
  if (!cutsEnd) return 0;
  if (cutsFamily) return 0.75;
  return whole && (length > 2 || telling.has(run.charAt(0))) ? 0.6 : 0;
}

/** The end of the name that begins at `start`, the longest that is one; 0 when none is there. */
export function nameEnd(text: string, start: number): number {
  const family = surnameLength(text.slice(start, start + 2));
  if (family === 0 || !isGiven(text.charAt(start + family))) return 0;
  for (const given of [2, 1]) {
    const end = start + family + given;
    if (end <= text.length && nameScore(text, start, end) > 0) return end;
  }
  return 0;
}
