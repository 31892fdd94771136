import type { Field, Span } from './recognizer.ts';

/** What people write when there is nothing to say. */
export const nothing =
  /^(?:[-—/\\.·~\s]*|无|没有|暂无|否|不详|(?:目前)?[未请].{1,4}|复查|正常|良好|健康|保密|已核验|不适用|n\/?a|none|no|nil|null|undefined|unknown|not (?:set|known|given))$/i;

/** The words under a label whose meaning makes any words sensitive: up to the end of the clause, unless they say none. */
export function labelledWords(value: string, { explicit }: Field): readonly Span[] {
  const text = explicit ? (/^[^\n;。|]{1,80}/.exec(value)?.[0].trimEnd() ?? '') : '';
  return nothing.test(text) ? [] : [{ start: 0, end: text.length, score: 0.85 }];
}

/** Words say too much even in part: all of them are hidden. */
export const maskWords = (value: string): string => '*'.repeat(Math.min(Array.from(value).length, 6));
