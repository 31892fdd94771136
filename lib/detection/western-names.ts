import type { Span } from './recognizer.ts';
import { Words } from './words.ts';

/** Given names so common that two capitalised words which begin with one are somebody. */
const givenNames = new Set(
  `James Mary John Emma Oliver Sophia William Ava Lucas Mia Daniel Chloe Henry Grace Kevin Rachel Peter Alice David Sarah Michael Anna Robert Laura Thomas Lucy
  Richard Emily Joseph Julia Charles Jane Christopher Lisa Matthew Linda Anthony Susan Mark Karen Paul Nancy Steven Helen Andrew Sandra Joshua Ashley George Amy Brian Angela
  Edward Melissa Ronald Rebecca Jason Stephanie Jeffrey Maria Ryan Catherine Jacob Kate Gary Diana Nicholas Victoria Eric Olivia Jonathan Hannah Stephen Megan Larry Jessica Justin
  Jennifer Scott Elizabeth Brandon Patricia Benjamin Barbara Samuel Margaret Frank Sharon Alexander Michelle Patrick Kimberly Jack Donna Dennis Carol Jerry Amanda Tyler Dorothy
  Aaron Deborah Adam Rose Nathan Ella Harry Lily Leo Freya Noah Isabella Liam Charlotte Ethan Amelia Logan Evelyn Mason Harper Elijah Abigail Alan Ivy Simon Claire Martin Irene
  Tom Bob Jim Tony Sam Ben Mike Alex Jenny Jacky Cindy Vivian Wendy Fiona Eva Tina Tracy Kelly Judy Joyce Iris Vincent Victor Philip`.split(
    /\s+/,
  ),
);

/** Family names as they are spelt in Latin letters, on the mainland and in Hong Kong. */
const spelt = new Set(
  `Zhang Wang Li Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai
  Jiang Yu Du Ye Cheng Wei Su Lu Lv Ding Ren Yao Shen Zhong Cui Tan Fan Liao Shi Jin Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Yin Xue Yan Duan Lei Qian Ouyang Sima Zhuge
  Chan Wong Lee Cheung Lau Ng Chow Leung Lam Ho Kwok Tsang Cheng Yeung Tse Chiu Yip`.split(/\s+/),
);
/** One or two syllables of pinyin: Wei, Xiaoming. */
const syllable =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i(?:ang?|ao|ng?|ong|e|u)?|u(?:ang?|ai?|n|o|i|e)?|v[en]?|a(?:ng?|i|o)?|e(?:ng?|i|r)?|o(?:ng|u)?)';
const pinyin = new RegExp(`^${syllable}-?${syllable}?$`, 'i');

/** LIN and Lin. */
const isSpelt = (word: string): boolean => spelt.has(word.charAt(0) + word.slice(1).toLowerCase());

/** True for the first two words of somebody's name. */
const isName = (first: string, second: string): boolean =>
  givenNames.has(first) ||
  (isSpelt(first) && pinyin.test(second)) ||
  (spelt.has(second) && first.length > 3 && pinyin.test(first));

const part = "[A-Z](?:[\\p{Ll}-]|['’][A-Z]?|(?<=Mc)[A-Z]|(?<=[-])[A-Z]){1,20}";
const title = new RegExp(`^(?:Mr|Mrs|Ms|Miss|Dr)\\.? ((?:${part} ){0,2}${part})`, 'u');
const roleWord = new RegExp(
  `^(?:Customer|Client|Contact|Student|Spoke to|Spoke with|Dear|Parent|Cc|Sir|Patient) ((?:${part}) (?:${part} )?${part})`,
  'u',
);
const more = new RegExp(`(?: ${part}| [A-Z]\\.){1,2}(?!\\p{L})`, 'uy');
const firstName = /[A-Z](?:(?:\p{Ll}|['’-]){1,20}|[A-Z]{1,9}(?!\p{L}))/uy;

/** What both begin with. */
const openings = new Words('Mr Mrs Ms Miss Dr Customer Client Contact Student Spoke Dear Parent Cc Sir');
const isLetter = (unit: number) => (unit | 32) >= 97 && (unit | 32) <= 122;

/** Mr. John Smith; Customer Emma Clark. */
export function westernName(text: string, index: number): Span | null {
  if (
    openings.startingAt(text, index) === 0 ||
    (index > 0 && isLetter(String.prototype.charCodeAt.call(text, index - 1)))
  )
    return null;
  const window = text.slice(index, index + 80);
  const titled = title.exec(window);
  const found = titled ?? roleWord.exec(window);
  const name = found?.[1] ?? '';
  if (found === null || (titled === null && !isName(name.split(' ')[0] ?? '', name.split(' ')[1] ?? '')))
    return null;
  const end = index + found[0].length;
  return { start: end - name.length, end, score: 0.8 };
}

/** Two or three capitalised words, the first a given name. */
export function westernNamesNear(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let start = from; start < to - 3; start++) {
    const unit = String.prototype.charCodeAt.call(text, start);
    if (unit < 65 || unit > 90 || !standsFree(text, start)) continue;
    firstName.lastIndex = start;
    const first = firstName.exec(text)?.[0];
    if (first === undefined) continue;
    more.lastIndex = start + first.length;
    const rest = more.exec(text)?.[0];
    if (
      rest === undefined ||
      start + first.length + rest.length > to ||
      !isName(first, rest.split(' ')[1] ?? '')
    )
      continue;
    const end = start + first.length + rest.length;
    spans.push({ start, end, score: 0.7 });
    start = end;
  }
  return spans;
}

function standsFree(text: string, index: number): boolean {
  if (index === 0) return true;
  const before = String.prototype.charCodeAt.call(text, index - 1);
  return before !== ampersand && !(before < 128 ? isLetter(before) : isLatin.test(text.charAt(index - 1)));
}

const ampersand = 38;
const isLatin = /\p{Script=Latin}/u;
