import { analyze, mask } from '../analyze.ts';
import { labelEvidence } from '../labels.ts';
import { isBrand, mayBeName } from '../person-words.ts';
import { holdsWesternName } from '../western-names.ts';
import { isShapedAsName } from './name-hint.ts';

/** A text from the page made fit to leave it: what is personal data in it is masked, long numbers become `#`. */
export function scrub(text: string, values: ReadonlySet<string> = new Set()): string {
  let clean = text;
  for (const { type, start, end } of [...analyze(text)].reverse()) {
    clean = clean.slice(0, start) + mask(type, text.slice(start, end)) + clean.slice(end);
  }
  for (const value of values) {
    if (value.length >= 2 && clean.includes(value))
      clean = clean.replaceAll(value, '*'.repeat(Math.min(value.length, 8)));
  }
  return clean.replace(/\d{4,}/g, '#');
}

const known = new Map<string, string>();
const mostKnown = 5000;

/**
 * A label made fit to leave the page: as with any text, and without the name of somebody, whether the page has named
 * them or not, so that a label is worded the same wherever and whenever it is asked for. Up to 200 characters.
 */
export function scrubLabel(label: string): string {
  const before = known.get(label);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const isName = isShapedAsName(label) && holdsWesternName(label) && labelEvidence(label) === null;
  const nameless = isName ? hidden(label) : label.replace(/[\u3400-\u9fff]+/g, withoutName);
  const clean = scrub(nameless).slice(0, 200);
  known.set(label, clean);
  return clean;
}

const hidden = (name: string): string => mask('person.name', name);

/** Chinese words less the name they begin with: 王建国的手机. */
function withoutName(words: string): string {
  const end = [4, 3, 2].find((length) => mayBeName(words, 0, length) && !isBrand(words, 0)) ?? 0;
  return hidden(words.slice(0, end)) + words.slice(end);
}

const identifier = /^(?=.*\d)(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-zA-Z_-]{16,})$/;

const pageNumber = /(\bp(?:age)?[/_-]?)\d+/gi;

/**
 * Where a page is, without what says whose page it is and which part of a list it shows: origin and path with ids and
 * page numbers as `#`; of a fragment only the words of a route such as `#/customers/#/edit`. Queries and other
 * fragments are dropped.
 */
export function pageUrl(href: string, values: ReadonlySet<string> = new Set()): string {
  const { origin, protocol, pathname, hash } = new URL(href);
  const route = /^#!?\/[^?]*/.exec(hash)?.[0] ?? '';
  return ((origin === 'null' ? protocol : origin) + words(pathname, values) + words(route, values)).slice(
    0,
    2000,
  );
}

function words(path: string, values: ReadonlySet<string>): string {
  return path
    .replace(pageNumber, '$1#')
    .split('/')
    .map((word) => {
      const plain = decode(word);
      return identifier.test(plain) ? '#' : scrub(plain.replace(/\d{3,}/g, '#'), values);
    })
    .join('/');
}

function decode(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
