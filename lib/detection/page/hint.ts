import { columnHint } from './column-vote.ts';
import type { Passage } from './flow.ts';
import { iconHint } from './icon.ts';
import { nameHint } from './name-hint.ts';
import { postalHint } from './postal-block.ts';

const longest = 60;
const longestPostal = 160;

/**
 * What a page shows of a text without writing it, as a label word: the link behind a phone number, the icon before it,
 * the initials in a circle beside a name, the names in a column that has no header. Empty when nothing shows what the text is.
 */
export function hintFor(passage: Passage): string {
  const { text } = passage;
  if (text.length > longest) return text.length > longestPostal ? '' : postalHint(passage);
  return (
    (/\d{3}/.test(text) && linkHint(passage.element)) ||
    iconHint(passage) ||
    nameHint(passage) ||
    postalHint(passage) ||
    columnHint(passage)
  );
}

function linkHint(element: Element): string {
  const link = element.closest('a[href]');
  return /^(?:tel|sms|callto):/i.test(link?.getAttribute('href') ?? '') ? 'tel' : '';
}
