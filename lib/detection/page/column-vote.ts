import { noName } from '../western-names.ts';
import type { Passage } from './flow.ts';
import { isAboutPeople, isShapedAsName, isSure, looksLikeName } from './name-hint.ts';

/** Rows of a table that are looked at, and cells of a column that must hold something. */
const sampled = 50;
const least = 4;

/** What was found of columns and classes of boxes, by their number and name; forgotten when there are more of them. */
interface Vote {
  readonly size: number;
  readonly holdsNames: boolean;
  readonly holdsThings: boolean;
}
const votes = new WeakMap<Element | Document, Map<number | string, Vote>>();

/** The label word for one of many texts that read as people's names where nobody named the column, list or box; else empty. */
export function columnHint({ text, element }: Passage): string {
  const box = boxOf(element);
  const cell = box?.tagName === 'TD';
  if (!(cell ? isShapedAsName : looksLikeName)(text.trim())) return '';
  // Of a column of names all are: 谷雨 is one among others.
  return voteOn(box, element.ownerDocument).holdsNames ? (cell ? 'name' : 'contact') : '';
}

/** True in a column called `Name` of things: of many texts hardly one is sure to be somebody's name. */
export const isThing = (label: string, { element }: Passage): boolean =>
  /^name$/i.test(label) &&
  boxOf(element)?.tagName === 'TD' &&
  voteOn(boxOf(element), element.ownerDocument).holdsThings;

const boxOf = (element: Element): Element | null =>
  element.closest('td') ?? element.closest('li,[class]:not([class=""])');

function voteOn(box: Element | null, page: Document): Vote {
  const table = box?.tagName === 'TD' ? box.closest('table') : null;
  const items = box?.tagName === 'LI' ? box.parentElement : null;
  const list = items !== null && items.children.length >= least ? items : null;
  const column = table ? (box as HTMLTableCellElement).cellIndex : undefined;
  const around = table ?? list ?? page;
  const kind = column ?? (list ? '' : (box?.getAttribute('class') ?? ''));
  const peers = table?.rows ?? list?.children ?? page.getElementsByClassName(`${kind}`);
  const known = votes.get(around) ?? new Map<number | string, Vote>();
  votes.set(around, known);
  let vote = known.get(kind);
  if (vote?.size !== peers.length) {
    vote = { size: peers.length, ...held(peers, page, column) };
    known.set(kind, vote);
  }
  return vote;
}

function held(
  peers: HTMLCollectionOf<Element>,
  { URL, title }: Document,
  column: number | undefined,
): Omit<Vote, 'size'> {
  const texts: string[] = [];
  for (const peer of peers) {
    if (texts.length === sampled) break;
    const box = column === undefined ? peer : peer.children[column];
    const text = box?.tagName === 'TH' ? '' : (box?.textContent?.trim() ?? '');
    if (text !== '') texts.push(text);
  }
  const different = [...new Set(texts)];
  const western = different.filter((text) => /^\p{Script=Latin}/u.test(text));
  const others = different.filter((text) => !western.includes(text));
  const isPeople = isAboutPeople(URL, title);
  const many = different.length >= least;
  const read = agree(western, looksLikeName, 0.9);
  return {
    holdsNames:
      many &&
      // The same word again and again is a kind of thing.
      different.length * 2 >= texts.length &&
      (agree(others, isSure, 0.7) ||
        (agree(others, isShapedAsName, 1) &&
          agree(others, looksLikeName, 0.8) &&
          agree(others, isSure, 0.34))) &&
      read &&
      // Few words read as a Chinese name, many as a Western one: where the page is not about people a third must be known.
      agree(different, isSure, isPeople ? 0 : 0.33),
    // Among companies one may bear somebody's name.
    holdsThings:
      many &&
      !isPeople &&
      !read &&
      !agree(different, isSure, western.some((text) => noName.test(text)) ? 0.2 : 0.1),
  };
}

const agree = (texts: readonly string[], is: (text: string) => boolean, share: number): boolean =>
  texts.filter(is).length >= share * texts.length;
