import { followingAt, leadPoints } from './name-evidence.ts';
import type { Reading } from './reading.ts';
import type { Span } from './recognizer.ts';
import { isHan } from './words.ts';

export const middleDot = '·'.charCodeAt(0);

/** Characters that write the names of other languages by their sound, in the order of their codes. */
export const sounds =
  '丁万丘丹丽乌乔买亚什仁伊伍伦伯佐佩依保克兰其兹冈凡凯切列利别力加努劳勒华卓南卜卡卢厄古史叶合吉吐吾哈哥嘉嘎因图坎坦埃基堆塔塞多夫央奇契奥妮姆威娃娅娜孜季宁安宾密尔尕尚尤尼山巴布希帕库康弗彭彼德志思恩戈扎托扬拉拜捷措提撒敏斯旦旺昂明普曲曼朗朝木朱李杜杰松林果查柯格桑梅森次欧比毕汉江汤沃沙波泰泽洛涅温烈热特王玛珊珍珠班理琪琳琼瑞瑟瓦甘白皮福科穆米约纳维罕罗翁翰考耶聂肯舍艾芬苏茨莉莎莫莱莲菲萧萨葛蒂蒙蓓詹诺谢费赫路辛达迈迦迪逊那里阿雅雪雷霍韦顿马鲁麦黎齐';
const sound = `(?:彼得|央金|扎西|不[都力]|[${sounds}])`;
const behindDot = new RegExp(`(?:·(?:${sound}{1,8}|[王张陈])){1,3}`, 'y');
const beforeDot = new RegExp(`${sound}{1,7}$`);

/** The name around the dot at a place, of sounds on both sides: 玛丽亚·费尔南德斯. Not where another word ends before it, and of two and one none: 伊利·安. */
export function foreignName(text: Reading, dot: number): Span | null {
  behindDot.lastIndex = dot;
  const behind = behindDot.exec(text.string)?.[0].length ?? 0;
  const before = beforeDot.exec(text.slice(Math.max(0, dot - 8), dot))?.[0].length ?? 0;
  const start = dot - before;
  const goesOn = isHan(text.at(start - 1)) && leadPoints(text, start) === 0;
  return before < 2 || behind < 2 || before + behind < 5 || goesOn
    ? null
    : { start, end: dot + behind, score: 0.8 };
}

const run = new RegExp(`${sound}{2,7}`, 'y');
/** Parts that tell names of the west and the north of China. */
const telling =
  /^(?!扎西德).*(?:古丽|卓玛|扎西|次仁|多吉|[格洛]桑|旺姆|图雅|木格|巴特尔|买[提买]|比阿|[娜努雅]尔)/;
/** With what those begin, besides family names. */
export const nativeFirsts = '阿扎次巴乌其多洛格买娜';

/** A name of sounds that begins at a place: before a dot, or with a part that tells: 扎西多吉, 萨仁图雅. */
export function soundedName(text: Reading, start: number): Span | null {
  run.lastIndex = start;
  const name = run.exec(text.string)?.[0] ?? '';
  const end = start + name.length;
  if (text.at(end) === middleDot) return foreignName(text, end);
  if (name.length < 3 || !telling.test(name) || (isHan(text.at(start - 1)) && leadPoints(text, start) === 0))
    return null;
  const ends = name.length > 3 || !isHan(text.at(end)) || followingAt(text, end) > 0;
  return ends ? { start, end, score: 0.75 } : null;
}
