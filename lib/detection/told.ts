import { mayBeName } from './person-words.ts';
import { beside } from './readers.ts';
import type { Reading } from './reading.ts';
import type { Span } from './recognizer.ts';

/** What is no news of anybody: denied, asked, ruled, offered, not ticked. */
const idle =
  /[□○]_|[不无没未否防非][\u3400-\u9fff]{0,8}_|[若凡如适否][^。;\n]{0,12}_|_[^,。;\n]{0,6}[吗么何?讲专可]/;
/** Somebody before it, or what is done and measured of people only. */
const news =
  /(?:(?<!其)[我他她](?![们司店国])|[妻儿孙]子|女儿|[爸妈爷娃孩姨哥姐弟妹父婆]|母亲|宝宝|老公|丈夫|客户|患者|朋友|[病老本]人|员|学生|[男女][, ])[^。;\n]{0,14}_|(?:[今现]年|满|才|[读上戴]|做[过了完])_|_(?:[一二三四1-4]级|大(?![\u3400-\u9fff]))/;
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
    const { start, end } = span;
    const said = `${text.slice(Math.max(0, start - around), start)}_${text.slice(end, end + around)}`;
    if (idle.test(said)) return null;
    return news.test(said) || isBehindName(text, start) ? { ...span, score: 0.7 } : span;
  };
};

/** True behind what may be a name: 王梓轩(8岁), 刘洋，9岁. */
function isBehindName(text: Reading, start: number): boolean {
  const end = start - (/[ ,(的]*$/.exec(text.slice(start - 2, start))?.[0].length ?? 0);
  return mayBeName(text, end - 3, end) || mayBeName(text, end - 2, end);
}
