import type { Passage } from './flow.ts';
import { isAboutPeople, isShapedAsName, isSure, looksLikeName } from './name-hint.ts';

/** Rows of a table that are looked at, and cells of a column that must hold something. */
const sampled = 50;
const least = 4;

/** What was found of columns and classes of boxes, by their number and name; forgotten when there are more of them. */
interface Vote {
  readonly size: number;
  readonly holdsNames: boolean;
}
const votes = new WeakMap<Element | Document, Map<number | string, Vote>>();

/** The label word for one of many texts that read as people's names where nobody named the column, list or box; else empty. */
export function columnHint({ text, element }: Passage): string {
  const box = element.closest('td') ?? element.closest('li,[class]:not([class=""])');
  if (!(box?.tagName === 'TD' ? isShapedAsName : looksLikeName)(text.trim())) return '';
  const table = box?.tagName === 'TD' ? box.closest('table') : null;
  const items = box?.tagName === 'LI' ? box.parentElement : null;
  const list = items !== null && items.children.length >= least ? items : null;
  const column = table ? (box as HTMLTableCellElement).cellIndex : undefined;
  const around = table ?? list ?? element.ownerDocument;
  const kind = column ?? (list ? '' : (box?.getAttribute('class') ?? ''));
  const peers = table?.rows ?? list?.children ?? element.ownerDocument.getElementsByClassName(`${kind}`);
  const known = votes.get(around) ?? new Map<number | string, Vote>();
  votes.set(around, known);
  let vote = known.get(kind);
  if (vote?.size !== peers.length) {
    vote = { size: peers.length, holdsNames: holdsNames(peers, element.ownerDocument, column) };
    known.set(kind, vote);
  }
  // Of a column of names all are: 谷雨 is one among others.
  return vote.holdsNames ? (table ? 'name' : 'contact') : '';
}

function holdsNames(
  peers: HTMLCollectionOf<Element>,
  { URL, title }: Document,
  column: number | undefined,
): boolean {
  const texts: string[] = [];
  for (const peer of peers) {
    if (texts.length === sampled) break;
    const box = column === undefined ? peer : peer.children[column];
    const text = box?.tagName === 'TH' ? '' : (box?.textContent?.trim() ?? '');
    if (text !== '') texts.push(text);
  }
  // The same word again and again is a kind of thing.
  const different = new Set(texts);
  if (different.size < least || different.size * 2 < texts.length) return false;
  const western = [...different].filter((text) => /^\p{Script=Latin}/u.test(text));
  const others = [...different].filter((text) => !western.includes(text));
  // Few words read as a Chinese name, many as a Western one: where the page is not about people a third must be known.
  const known = isAboutPeople(URL, title) ? 0 : 0.33;
  return (
    (agree(others, isSure, 0.7) ||
      (agree(others, isShapedAsName, 1) &&
        agree(others, looksLikeName, 0.8) &&
        agree(others, isSure, 0.34))) &&
    agree(western, looksLikeName, 0.9) &&
    agree([...different], isSure, known)
  );
}

const agree = (texts: readonly string[], is: (text: string) => boolean, share: number): boolean =>
  texts.filter(is).length >= share * texts.length;
