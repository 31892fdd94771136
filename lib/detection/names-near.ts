import { nameFrom } from './name-evidence.ts';
import { isBrand } from './person-words.ts';
import type { Reading } from './reading.ts';
import type { Span } from './recognizer.ts';
import { surnameLength } from './surnames.ts';
import { westernNameNear } from './western-names.ts';

/** Names that stand near something personal: 张三 13800138000, 王小明（…）, 广州路3号 李娜收, 请核对梁强银行卡6225…. */
export function namesNear(text: Reading, from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  const dots = text.string.includes('·') ? text.slice(from, to).matchAll(dotted) : [];
  for (const { 0: name, index } of dots)
    spans.push({ start: from + index, end: from + index + name.length, score: 0.65 });
  for (let start = from; start < to - 1; start++) {
    const span = nameNear(text, start, to);
    if (span === null) continue;
    spans.push(span);
    start = span.end - 1;
  }
  return spans;
}

function nameNear(text: Reading, start: number, to: number): Span | null {
  if (text.at(start) <= lastLatin) return westernNameNear(text, start, to);
  const family = surnameLength(text, start);
  if (family === 0 || isBrand(text, start)) return null;
  return nameFrom(text, { start, family, to, near: true });
}

const lastLatin = 0x24f;

/** 热依扎·阿里木江, in the characters for sounds of other languages, with 旅客 before it where that stands there. */
const dotted =
  /[\u3400-\u9fff]{1,7}[阿艾买提尔古丽娜热依扎拉汗吐孜迪斯卡次仁卓玛](?:·[\u3400-\u9fff]{2,8}){1,3}/g;
