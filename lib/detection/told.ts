import { mayBeName } from './person-words.ts';
import { beside } from './readers.ts';
import type { Reading } from './reading.ts';
import type { Span } from './recognizer.ts';

/** What is no news of anybody: denied, asked, ruled, offered, not ticked. */
const idle =
  /[□○]_|[不无没未否防非][\u3400-\u9fff]{0,8}_|(?:[若如凡][果有需您遇患是属客员]|[适否])[^。;\n]{0,12}_|_[^,。;\n]{0,6}[吗么何?讲专可册剂赔]/;
/** Somebody before it, or what is done, found and measured of people only. */
const news =
  /(?:(?<!其)[我他她](?![们司店国])|[妻儿孙]子|女儿|[爸妈爷娃孩姨哥姐弟妹父婆]|母亲|宝宝|老公|丈夫|客户|患|伤者|确诊|诊断|检查为|查出|突发|构成|朋友|[病老本]人|员|学生|[男女][, ])[^。;\n]{0,14}_|(?:[今现]年|满|才|[读上戴]|做[过了完]|因)_|_对[^_]+敏_|_(?:病?史(?!:)|[一二三四1-4]级|.{0,4}班学生|大(?![\u3400-\u9fff]))/;
const around = 18;

/**
 * Reads what a pattern finds among so many characters before a place and behind it: surely where the sentence says it of
 * somebody, else as something that counts near what is personal only; as nothing where it is denied, asked or offered.
 */
export const told = (pattern: RegExp, before: number, behind: number, score = 0.4) => {
  const find = beside(pattern, before, behind, score);
  return (text: Reading, index: number): Span | null => {
    const span = find(text, index);
    if (span === null) return null;
    const { end } = span;
    const start = behindName(text, span.start, end);
    const said = `${text.slice(Math.max(0, start - around), start)}_${text.slice(start, end)}_${text.slice(end, end + around)}`;
    if (idle.test(said)) return null;
    return {
      start,
      end,
      score: start > span.start || news.test(said) || isBehindName(text, start) ? 0.7 : score,
    };
  };
};

/** Where words begin before which the name of whoever bears it may stand: 黄志明脂肪肝. */
function behindName(text: Reading, start: number, end: number): number {
  for (let at = start + 3; at > start + 1; at--) if (at < end && mayBeName(text, start, at)) return at;
  return start;
}

/** True behind what may be a name: 王梓轩(8岁), 刘洋，9岁. */
function isBehindName(text: Reading, start: number): boolean {
  const from = Math.max(0, start - 8);
  const end = from + text.slice(from, start).search(/(?:[ ,(的是]|自述|\([^()]+\))*$/);
  return mayBeName(text, end - 3, end) || mayBeName(text, end - 2, end);
}
