import { labelEvidence } from './labels.ts';
import { recognizers } from './recognizers/index.ts';
import { type Hit, threshold } from './weigh.ts';

const before = /([\u3400-\u9fff]{2,4})[\s,、/()|:-]{0,3}$/;
const after = /^[\s,、/()|:-]{0,3}([\u3400-\u9fff]{2,4})/;
const han = /[\u3400-\u9fff]/;
const curious = [...recognizers.values()].filter(({ beside }) => beside !== undefined);

/** Words that are personal data because they stand right beside something that is: the name before a number. */
export function findNeighbours(text: string, hits: readonly Hit[]): Hit[] {
  return hits
    .filter(({ by }) => by.beside === undefined && (by.code !== undefined || by.anchor !== undefined))
    .flatMap(({ start, end }) => {
      const left = before.exec(text.slice(Math.max(0, start - 8), start));
      const right = after.exec(text.slice(end, end + 8));
      const leftStart = left === null ? 0 : Math.max(0, start - 8) + left.index;
      return [
        ...(left === null || han.test(text[leftStart - 1] ?? '') ? [] : judge(left[1] ?? '', leftStart)),
        ...(right === null || han.test(text[end + right[0].length] ?? '')
          ? []
          : judge(right[1] ?? '', end + right[0].length - (right[1] ?? '').length)),
      ];
    });
}

function judge(word: string, start: number): Hit[] {
  if (labelEvidence(word) !== null) return [];
  return curious
    .map((by) => ({
      by,
      start,
      end: start + word.length,
      score: by.beside?.(word) ?? 0,
      because: ['context'],
    }))
    .filter(({ score }) => score >= threshold);
}
