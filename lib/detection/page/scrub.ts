import { analyze, mask } from '../analyze.ts';
import { labelEvidence } from '../labels.ts';
import { mayBeName } from '../person-words.ts';
import { Reading } from '../reading.ts';
import { holdsWesternName } from '../western-names.ts';
import { isHan } from '../words.ts';

/**
 * A text from the page made fit to leave it: what is personal data in it is masked, and so are names by how they read;
 * long numbers become `#`. `values` are masked wherever they stand.
 */
export function scrub(given: string, values: Iterable<string> = []): string {
  const text = given.replace(runs, withoutName);
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
 * A label made fit to leave the page, worded the same wherever and whenever it is asked for: values do not count. Up to
 * 200 characters.
 */
export function scrubLabel(label: string): string {
  const before = known.get(label);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const clean = scrub(label).slice(0, 200);
  known.set(label, clean);
  return clean;
}

const runs = /[\u3400-\u9fff]+|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+/gu;
const hidden = (name: string): string => mask('person.name', name);

/** Chinese words less the name they begin with, as in 王建国的手机; words with capitals that hold a name are all hidden. */
function withoutName(words: string): string {
  if (!isHan(words.charCodeAt(0)))
    return holdsWesternName(new Reading(words)) && labelEvidence(words) === null ? hidden(words) : words;
  const written = new Reading(words);
  const end = [4, 3, 2].find((length) => mayBeName(written, 0, length)) ?? 0;
  return hidden(words.slice(0, end)) + words.slice(end);
}

const identifier = /^(?=.*\d)(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-zA-Z_-]{16,})$/;

const pageNumber = /(\bp(?:age)?[/_-]?)\d+/gi;

/**
 * Where a page is, without what says whose page it is and which part of a list it shows: origin and path with page
 * numbers, ids and whatever may be somebody's name as `#`; of a fragment only the words of a route such as
 * `#/customers/#/edit`. Queries and other fragments are dropped. The same whatever the page shows, so that a look is
 * found again once somebody is erased.
 */
export function pageUrl(href: string): string {
  const { origin, protocol, pathname, hash } = new URL(href);
  const route = /^#!?\/[^?]*/.exec(hash)?.[0] ?? '';
  return ((origin === 'null' ? protocol : origin) + words(pathname) + words(route)).slice(0, 2000);
}

/** Anything but the printable characters of ASCII: no word of a route. */
const spoken = /[^!-~]/;

function words(path: string): string {
  return path
    .replace(pageNumber, '$1#')
    .split('/')
    .map((word) => {
      const plain = decode(word);
      return identifier.test(plain) || spoken.test(plain) ? '#' : scrub(plain.replace(/\d{3,}/g, '#'));
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
