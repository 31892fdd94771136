import type { IsoDate } from '../base/date.ts';
import type { Language, Text } from '../i18n/text.ts';
import { chineseNumeral } from './chinese-numeral.ts';
import { laws } from './index.ts';
import type { Article, Confidence, Law } from './law.ts';
import { newPlaces } from './renumbering.ts';

/** A cite taken apart: `PIPL:13(1)(2)` is law `PIPL`, number `13`, brackets `1`, `2`. */
export interface Cite {
  readonly law: string;
  /** `22`, `253-1`, `26D`, `3.10`, `annex`, `annex.7`; `all` for a text without numbers, or one cited as a whole. */
  readonly number: string;
  readonly brackets: readonly string[];
}

export interface ResolvedCite {
  readonly law: Law;
  readonly article: Article;
  /** The key found in `law.articles`: the place itself, or the whole article when only that is on file. */
  readonly articleKey: string;
}

const shape = /^([A-Za-z][A-Za-z0-9-]*):((?:\d+|annex|all)[A-Z]?(?:-\d+)?(?:\.[0-9A-Z]+)*)((?:\(\d+\))*)$/;

/** The parts of a cite; `undefined` when the text is not one. Does not look the law up. */
export function parseCite(cite: string): Cite | undefined {
  const [, law, number, brackets] = shape.exec(cite) ?? [];
  if (law === undefined || number === undefined || brackets === undefined) return undefined;
  return { law, number, brackets: brackets.match(/\d+/g) ?? [] };
}

/**
 * The law and the article behind a cite. Where the exact paragraph or item is not on file, the next larger whole
 * stands in for it: `PIPL:22(1)` gives article 22. `undefined` when the law or the article is not on file.
 */
export function resolveCite(cite: string): ResolvedCite | undefined {
  const parsed = parseCite(cite);
  const law = parsed && laws.get(parsed.law);
  if (!parsed || !law) return undefined;
  for (const articleKey of wholes(parsed, law)) {
    const article = law.articles[articleKey];
    if (article) return { law, article, articleKey };
  }
  return undefined;
}

/** The keys to try, from the exact place to the whole article. */
function wholes({ number, brackets }: Cite, law: Law): string[] {
  const key = (count: number) =>
    [number, ...brackets.slice(0, count).map((bracket) => `(${bracket})`)].join('');
  // `55(1)(3)` of an article whose single bracket counts items is item 3, never item 1.
  if (law.articles[number]?.items && brackets.length > 1)
    return [key(brackets.length), `${number}(${brackets.at(-1)})`, number];
  return Array.from({ length: brackets.length + 1 }, (_, dropped) => key(brackets.length - dropped));
}

/**
 * The cite as printed: 《个人信息保护法》第四十七条第二款, 第十三条第一款第（二）项,
 * 《个人信息安全规范》GB/T 35273—2020，3.10; in English "Personal Information Protection Law, art. 47(2)".
 * A text that is no cite, or names an unknown law, comes back as it is. The number is that of `numberedOn`, or of this
 * base when left out: whether a bracket counts paragraphs or items is a matter of the article it stood for.
 */
export function citeLabel(cite: string, language: Language, numberedOn?: IsoDate): string {
  const parsed = parseCite(cite);
  const law = parsed && laws.get(parsed.law);
  if (!parsed || !law) return cite;
  const [place] = placesToday(parsed, law, numberedOn) ?? [];
  const meant = place === undefined ? undefined : law.articles[place.split('(')[0] ?? place];
  return language === 'zh' ? chineseLabel(parsed, law, meant) : englishLabel(parsed, law);
}

/** The places in this base's numbering that a cite numbered as on a day means; `undefined` when not on record. */
export function placesToday(cite: Cite, { renumbered }: Law, numberedOn?: IsoDate) {
  const place = [cite.number, ...cite.brackets.map((bracket) => `(${bracket})`)].join('');
  const isOld = renumbered !== undefined && numberedOn !== undefined && numberedOn < renumbered.on;
  return isOld ? newPlaces(renumbered, place) : [place];
}

function chineseLabel(cite: Cite, law: Law, meant: Article | undefined): string {
  const title = `《${law.shortTitle.zh}》`;
  const annex = annexOf(cite.number);
  const number = law.number?.replace(/-(?=\d{4}$)/, '—') ?? '';
  if (cite.number === 'all') return `${title}${number}`;
  if (law.kind === 'standard')
    return `${title}${number}，${annex === undefined ? cite.number : `附录${annex}`}`;
  if (annex !== undefined) return `${title}附件${annex}`;
  return `${title}${articleWords(cite, law, meant)}`;
}

function articleWords({ number, brackets }: Cite, law: Law, meant: Article | undefined): string {
  const foreign = law.kind === 'foreign';
  const [, main = '', letter = '', , suffix] = /^(\d+)([A-Z]?)(-(\d+))?$/.exec(number) ?? [];
  const count = (digits: string) => (foreign ? digits : chineseNumeral(Number(digits)));
  const article = `第${count(main)}${letter}条${suffix ? `之${count(suffix)}` : ''}`;
  const { paragraph, item } = places(brackets, meant);
  return [
    article,
    paragraph && `第${count(paragraph)}款`,
    item && (foreign ? `第${item}项` : `第（${count(item)}）项`),
  ].join('');
}

/** What the brackets count: paragraph, then item; or items alone where the article says so. */
function places(brackets: readonly string[], article: Article | undefined) {
  const [first, second] = brackets;
  if (!article?.items) return { paragraph: first, item: second };
  return { paragraph: article.items === 'first-paragraph' && first ? '1' : undefined, item: second ?? first };
}

function englishLabel({ number, brackets }: Cite, law: Law): string {
  const annex = annexOf(number);
  const title = law.number ? `${law.shortTitle.en} (${law.number})` : law.shortTitle.en;
  if (number === 'all') return title;
  const place = annex === undefined ? number : `annex ${annex}`.trim();
  const article = annex === undefined && law.kind !== 'standard' ? 'art. ' : '';
  return `${title}, ${article}${place}${brackets.map((bracket) => `(${bracket})`).join('')}`;
}

/** `annex.7` gives `7`, `annex` an empty text, anything else nothing. */
function annexOf(number: string): string | undefined {
  return number.startsWith('annex') ? number.slice('annex.'.length) : undefined;
}

export interface CiteStatus {
  readonly inForce: boolean;
  /** Whether it holds on that day and what to know about its number. */
  readonly words: Text;
}

/**
 * Whether a cite is in force on a day, in words fit to print beside it.
 * A cite that is not on file is not in force and says so.
 */
export function citeStatus(cite: string, asOf: IsoDate): CiteStatus {
  const found = resolveCite(cite);
  if (!found) return { inForce: false, words: { zh: '未收录', en: 'not on file' } };
  const { law, article } = found;
  const from = article.from ?? law.effective;
  if (law.repealed && law.repealed.on <= asOf) return repealed(law.repealed, found.articleKey, asOf);
  if (from > asOf) return { inForce: false, words: notYetWords(article, from) };
  return { inForce: true, words: inForceWords(article) };
}

function repealed(
  { on, by, successors }: NonNullable<Law['repealed']>,
  articleKey: string,
  asOf: IsoDate,
): CiteStatus {
  const heirs = (successors?.[articleKey] ?? [by]).filter((cite) => citeStatus(cite, asOf).inForce);
  const labels = (language: Language) => heirs.map((cite) => citeLabel(cite, language));
  const zh = heirs.length > 0 ? `，见${labels('zh').join('、')}` : '';
  const en = heirs.length > 0 ? `, see ${labels('en').join('; ')}` : '';
  return {
    inForce: false,
    words: { zh: `已于${chineseDate(on)}废止${zh}`, en: `repealed on ${on}${en}` },
  };
}

function notYetWords({ formerly }: Article, from: IsoDate): Text {
  if (formerly === undefined)
    return { zh: `尚未生效（${chineseDate(from)}起施行）`, en: `not yet in force (from ${from})` };
  return {
    zh: `${chineseDate(from)}才有的条号，当日为第${formerNumber(formerly)}`,
    en: `a number used only since ${from}; on that day it was art. ${formerly}`,
  };
}

function inForceWords({ from, formerly }: Article): Text {
  if (from === undefined) return { zh: '事项日期当日有效', en: 'in force on the case date' };
  if (formerly === undefined) return { zh: `${chineseDate(from)}起施行`, en: `in force since ${from}` };
  return {
    zh: `${chineseDate(from)}起的新条号，原第${formerNumber(formerly)}`,
    en: `numbered so since ${from}, formerly art. ${formerly}`,
  };
}

function formerNumber(formerly: string): string {
  const [number = formerly, ...brackets] = formerly.split(/[()]+/).filter(Boolean);
  const item = brackets.map((bracket) => `第（${chineseNumeral(Number(bracket))}）项`).join('');
  return `${chineseNumeral(Number(number))}条${item}`;
}

/** `2026-01-01` as 2026年1月1日. */
export function chineseDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** How sure we are of a law fact, as printed beside it. */
export const confidenceWords: Readonly<Record<Confidence, Text>> = {
  text: { zh: '已核原文', en: 'checked against the text' },
  quoted: { zh: '据引文', en: 'from a quotation' },
  secondary: { zh: '待核实', en: 'to be verified' },
  memory: { zh: '待核实', en: 'to be verified' },
  analysis: { zh: '本工具解读', en: 'our reading' },
};
