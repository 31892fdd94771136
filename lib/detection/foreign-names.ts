import { leadPoints } from './name-evidence.ts';
import type { Reading } from './reading.ts';
import type { Span } from './recognizer.ts';
import { isHan } from './words.ts';

export const middleDot = '·'.charCodeAt(0);

/** Characters that write the names of other languages by their sound, in the order of their codes. */
export const sounds =
  '丁万丘丹丽买亚仁伊伦伯佐佩依保克兰冈凡凯别力加努劳勒华卓南卜卡卢厄古合吉吐吾哈哥嘉嘎因图坎坦埃基塔塞多央奇奥姆娃娅娜孜安宾尔尕尚尤尼山巴布帕库康弗彭彼德志恩戈扎托扬拉措提敏斯旦旺昂普曲曼朗朝木朱杜杰林果查柯格桑梅森次欧比毕汉江汤沃沙波泰泽洛热特王玛珊珍珠班理瑞瓦甘白皮福科穆米约纳维罗翁考肯舍艾莉莎莫莱菲萧萨葛蒂蒙詹诺费赫路达迈迦迪逊里阿雅雪雷霍韦顿马鲁麦黎';
const behindDot = new RegExp(`(?:·[${sounds}]{1,8}){1,3}`, 'y');
const beforeDot = new RegExp(`[${sounds}]{1,7}$`);

/** The name around the dot at a place, of sounds on both sides: 玛丽亚·费尔南德斯. Not where another word ends before it. */
export function foreignName(text: Reading, dot: number): Span | null {
  behindDot.lastIndex = dot;
  const behind = behindDot.exec(text.string)?.[0].length ?? 0;
  const before = beforeDot.exec(text.slice(Math.max(0, dot - 8), dot))?.[0].length ?? 0;
  const start = dot - before;
  const goesOn = isHan(text.at(start - 1)) && leadPoints(text, start) === 0;
  return before < 2 || behind < 2 || goesOn ? null : { start, end: dot + behind, score: 0.7 };
}
