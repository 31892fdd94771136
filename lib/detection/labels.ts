import { fold } from './fold.ts';
import { anyAccount, anyNumber, type FoundWord, LabelWords } from './label-words.ts';
import { isTelling, mayBeName } from './person-words.ts';
import { Reading } from './reading.ts';
import type { OwnLabels, Recognizer } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';
import { surnameLength } from './surnames.ts';

/** What a label says of the value beside it. */
export interface Evidence {
  /** Recognizers that it announces; empty for a label that announces something else. */
  readonly types: ReadonlySet<string>;
  /** A number from 1 on, the same for all labels that announce the same: what is found out for one serves all. */
  readonly kind: number;
  /** It announces a number or a word that is not personal data. */
  readonly negative: boolean;
  /** Those of the recognizers that read values by themselves. */
  readonly readers: readonly Recognizer[];
  /** All that is known is that a number of some kind follows. */
  readonly vague: boolean;
  /** The label word that decides, lower case and without spaces. */
  readonly label: string;
}

/** The evidence of a label word for these types; for none of them it speaks of something else. */
export function about(types: ReadonlySet<string>, label: string, vague = false): Evidence {
  const key = `${vague} ${[...types].join()}`;
  const alike = kinds.get(key);
  if (alike !== undefined) return { ...alike, label };
  const readers = [...types].flatMap((type) => {
    const by = recognizers.get(type);
    return by?.field === undefined ? [] : [by];
  });
  const evidence = { types, kind: kinds.size + 1, negative: types.size === 0, readers, vague, label };
  kinds.set(key, evidence);
  return evidence;
}

/** The first evidence of each kind. */
const kinds = new Map<string, Evidence>();

const nothingPersonal: ReadonlySet<string> = new Set();
const shared = new LabelWords();
let inUse = shared;
const ownWords = new WeakMap<OwnLabels, LabelWords>();

/** From now on these words of a person's own count wherever no others are given: a page is read for one case at a time. */
export function adoptLabels(own: OwnLabels | undefined): void {
  inUse = own === undefined ? shared : wordsFor(own);
}

/** The label words in use: the shared ones, with a person's own where there are any. */
export function wordsFor(own: OwnLabels | undefined): LabelWords {
  if (own === undefined) return inUse;
  const known = ownWords.get(own) ?? new LabelWords(own);
  ownWords.set(own, known);
  return known;
}

const mostKnown = 5000;
const sharedCache = new Map<string, Evidence | null>();
const caches = new WeakMap<LabelWords, Map<string, Evidence | null>>();

function cacheOf(words: LabelWords): Map<string, Evidence | null> {
  const cache = caches.get(words) ?? new Map<string, Evidence | null>();
  caches.set(words, cache);
  return cache;
}

/**
 * What a column header or form label announces; null when it says nothing known. The last words decide (家长手机 is a
 * mobile, 手机订单号 an order); of alternatives (姓名/手机, 证件号（身份证）) all count.
 */
export function labelEvidence(label: string, words: LabelWords = inUse): Evidence | null {
  const cache = words === shared ? sharedCache : cacheOf(words);
  const known = cache.get(label);
  if (known !== undefined) return known;
  if (cache.size >= mostKnown) cache.clear();
  const evidence = readLabel(fold(label).text.slice(0, 200), words);
  cache.set(label, evidence);
  return evidence;
}

/** True for words that are a label as they stand, not merely words with one among them. */
export function isLabel(text: string): boolean {
  const label = trimmed(fold(text).text);
  const written = new Reading(label);
  const found = inUse.endingAt(written, label.length, false);
  // 林老师 is somebody, not a label.
  return found !== null && !(found.start > 0 && found.start === surnameLength(written));
}

/** The words of a label are nobody's name, whatever stands before them. */
export function isLabelItself(text: string): boolean {
  return text.length <= longestWords && !/[\d@*]/.test(text) && isLabel(text.trim());
}
const longestWords = 40;

/** A label and nothing else, without a colon: what has one is read where it stands. */
export const isLabelAlone = (text: string): boolean =>
  text !== '' && text.length <= longestAlone && !/[\d@:：,，;；。]/.test(text) && isLabel(text.trim());
const longestAlone = 20;

const trimmed = (part: string) => part.replace(/^[\s*]+|[\s*#?.:]+$/g, '');

function readLabel(label: string, words: LabelWords): Evidence | null {
  const heads = label
    .split(/[/|、,;&()[\]【】:]|\bor\b|或|和(?=.)|及/)
    .map((part) => trimmed(part))
    .map((part) => headOf(nameParts.get(lastPart(part)) ?? part, words))
    .filter((head) => head !== null);
  const positive = heads.filter((head) => !head.negative);
  // The last: in 客户（姓名） it says most. Beside a name what else may stand there matters less.
  const last = positive.findLast(({ types }) => types.has('person.name')) ?? positive.at(-1) ?? heads.at(-1);
  if (last === undefined) return null;
  return about(new Set(positive.flatMap((head) => [...head.types])), last.label, last.vague);
}

/** Whole labels of one character; many other words end with it. */
const nameParts: ReadonlyMap<string, string> = new Map([
  ['姓', '姓氏'],
  ['名', '名字'],
]);

/** Without the family name before it: 姓：王 名：建国. */
const lastPart = (part: string): string =>
  surnameLength(new Reading(part)) === part.indexOf(' ') ? part.slice(part.indexOf(' ') + 1) : part;

/** Words that say nothing of the kind of value: 手机1, 宗教情况, passport no. */
const filler =
  /(?:\d{1,2}|[一二三四1-9]|no\.?|number|num|#|id|info(?:rmation)?|details?|信息|情况|状况|资料|内容|描述|说明|记录|编号|编码|代码|号码|卡号|账号|账户|证号|号|码|值|栏|证|照|(?<=[a-z]{3})s|(?<=[a-z])[\s_-]+)$/i;

function headOf(part: string, words: LabelWords): Evidence | null {
  const found = wordAtEnd(part, words);
  // 瞿*博医生 heads what that doctor does.
  if (found?.entry.types.has('person.name') && isSomebody(part.slice(0, found.start))) return null;
  const deeper = beforeFiller(part, words);
  // 香港身份证号码: what begins earlier says more than 身份证号码.
  if (deeper !== null && (found === null || isVague(found) || deeper.start < found.start))
    return deeper.evidence;
  // 下单人 is a label; of a whole sentence the last word is none.
  if (found !== null && !isVague(found) && (found.entry.where !== 'end' || part.length <= longestCompound))
    return evidenceOf(part, found, words);
  const inside = mentioned(part, words);
  if (inside !== null) return inside;
  if (found === null || !isVague(found)) return null;
  return anyNumber.has(found.entry.word)
    ? about(nothingPersonal, found.entry.word, true)
    : evidenceOf(part, found, words);
}

/** True for somebody's name, whole or masked, and for what ends with a family name: 招生陈老师. */
const isSomebody = (words: string): boolean => {
  const name = new Reading(words);
  return (
    isTelling(name.at(words.length - 1)) ||
    (words.length > 1 && surnameLength(name) > 0 && (words.includes('*') || mayBeName(name, 0, words.length)))
  );
};

const wordAtEnd = (part: string, words: LabelWords): FoundWord | null =>
  words.endingAt(new Reading(part), part.length, true);

const longestCompound = 6;

const isVague = ({ entry }: FoundWord) => anyNumber.has(entry.word) || anyAccount.has(entry.word);

function evidenceOf(part: string, { entry, start }: FoundWord, words: LabelWords): Evidence {
  const { types, word } = entry;
  if (start === 0 || !/^(?:name|名[称字]?)$/.test(word)) return about(types, word);
  // A name of whom? Customer Name and 会员名称 are a person's, Event Name and 商品名字 are not.
  const owner = part.slice(0, start).replace(/(?:['’]s|的| \d)?[\s_-]*$/, '');
  if (/^(?:preferred|legal|official|display|maiden|other|chinese|english|mother|father)$/i.test(owner))
    return about(types, word);
  const found = wordAtEnd(owner, words)?.entry;
  if (anyAccount.has(found?.word ?? owner.toLowerCase())) return about(new Set(['person.name']), 'account');
  if (found === undefined) return about(word === '名字' ? types : nothingPersonal, word);
  const whose = found.types;
  return about(whose.has('person.name') || whose.has('health') ? whose : nothingPersonal, found.word);
}

/** The word before what says nothing: 护照 in 护照编号. Not a person: 客户编号 is a number of the company's own. */
function beforeFiller(part: string, words: LabelWords): { evidence: Evidence; start: number } | null {
  let rest = part;
  for (let i = 0; i < 4; i++) {
    const shorter = trimmed(rest.replace(filler, ''));
    if (shorter === rest || shorter === '') return null;
    // 用户信息 are about somebody, as 联系人2 is.
    const tells = /[\d一二三四]$|信息|资料|info|detail|^s$/i.test(rest.slice(shorter.length));
    rest = shorter;
    const found = wordAtEnd(rest, words);
    if (found === null || anyNumber.has(found.entry.word) || isEnding(found)) continue;
    if (found.entry.types.has('person.name') && !tells) return null;
    return { evidence: evidenceOf(rest, found, words), start: found.start };
  }
  return null;
}

/** True for what only ends words of something else: -费, -数. What it counts is not known: 退费账号 is an account. */
const isEnding = ({ entry }: FoundWord) => entry.types.size === 0 && entry.where === 'end';

/** False inside a Latin word: the agent has no age. */
const endsWord = (part: string, end: number): boolean => !/[a-z][a-z]/.test(part.slice(end - 1, end + 1));

/** The last label word anywhere in the label, for values with a shape of their own and for words that never mislead. */
function mentioned(part: string, words: LabelWords): Evidence | null {
  const written = new Reading(part);
  for (let end = part.length - 1; end > 1; end--) {
    const found = words.endingAt(written, end, true);
    if (found === null || found.entry.where === 'end' || !endsWord(part, end)) continue;
    const { types, word, where } = found.entry;
    if (types.size === 0) return about(types, word);
    if (where === 'inside' || !types.has('person.name')) return about(types, word);
  }
  return null;
}
