import type { IsoDate } from '../base/date.ts';
import type { Language, Text } from '../i18n/text.ts';
import { chineseDate, citeLabel, parseCite, placesToday, resolveCite } from './cite.ts';
import { laws } from './index.ts';
import type { Article, Law } from './law.ts';
import { oldPlaces } from './renumbering.ts';

export interface LawOnDay {
  readonly law: Law;
  readonly state: 'in-force' | 'not-yet' | 'repealed';
  /** First day of the text that applied; `undefined` before there was one. */
  readonly edition: IsoDate | undefined;
  readonly words: Text;
}

export interface ArticleOnDay {
  /** The cite in today's numbering, as this base files it. */
  readonly cite: string;
  readonly law: Law;
  readonly article: Article;
  /** The gist was written from a later text than the one of that day: penalties and details may differ. */
  readonly gistIsLater: boolean;
}

/** The law as it stood on one day. */
export interface LawBook {
  readonly date: IsoDate;
  readonly laws: ReadonlyMap<string, LawOnDay>;
  /**
   * The article that a cite meant on that day, by the number it had then: on 2025-12-31 `CSL26:21` gives what is
   * article 23 today. `undefined` when the law did not apply, or the number or what became of it is not on file.
   */
  readonly article: (cite: string) => ArticleOnDay | undefined;
}

/** Which laws applied on a day, in which text and numbering. */
export function lawAsOf(date: IsoDate): LawBook {
  const onDay = new Map([...laws].map(([id, law]) => [id, lawOnDay(law, date)] as const));
  return { date, laws: onDay, article: (cite) => articleAsOf(cite, date) };
}

/** How an article stood on a day. */
export interface Equivalents {
  /**
   * The cites that held its rule, numbered as on that day under the law's key here: `CSL26:23` on 2025-12-31 is
   * `CSL26:21`, `CONTRACT:60` since 2021 is `CC:509`. Empty when there was none or none is on record.
   */
  readonly cites: readonly string[];
  readonly relation: 'same' | 'renumbered' | 'replaced' | 'none' | 'unrecorded';
  /** What to print: the labels of the day, or why there is none. */
  readonly words: Text;
}

/**
 * An article as numbered on `date`, or what held its rule before or after its law. The cite is read in the numbering of
 * `writtenOn`, which is the numbering of this base when left out. Never throws: what is not on file says so.
 */
export function equivalents(cite: string, date: IsoDate, writtenOn?: IsoDate): Equivalents {
  const parsed = parseCite(cite);
  const law = parsed && laws.get(parsed.law);
  if (!parsed || !law) return { cites: [], relation: 'unrecorded', words: notOnFile };
  const today = placesToday(parsed, law, writtenOn);
  if (today === undefined) return { cites: [], relation: 'unrecorded', words: unrecorded(law) };
  if (today.length === 0) return { cites: [], relation: 'none', words: dropped(law) };
  const found = today.map((place) => onDay(law, place, date));
  const cites = [...new Set(found.flatMap((one) => one.cites))];
  const [first = { cites: [], relation: 'unrecorded', words: notOnFile }] = found;
  if (cites.length === 0) return first;
  const same = cites.length === 1 && cites[0] === cite;
  const words = {
    zh: found.map((one) => one.words.zh).join('；'),
    en: found.map((one) => one.words.en).join('; '),
  };
  return { cites, relation: same ? 'same' : first.relation, words };
}

function lawOnDay(law: Law, date: IsoDate): LawOnDay {
  const { repealed } = law;
  const days = [law.effective, ...(law.revisions ?? []).map(({ effective }) => effective)].sort();
  const edition = days.filter((day) => day <= date).at(-1);
  const later = days.find((day) => day > date);
  if (edition === undefined) {
    const from = law.effective;
    return {
      law,
      state: 'not-yet',
      edition,
      words: { zh: `尚未生效（${chineseDate(from)}起施行）`, en: `not yet in force (from ${from})` },
    };
  }
  if (repealed && repealed.on <= date) {
    const { on, by } = repealed;
    const zh = `已于${chineseDate(on)}废止，依据${citeLabel(by, 'zh')}`;
    return {
      law,
      state: 'repealed',
      edition,
      words: { zh, en: `repealed on ${on} by ${citeLabel(by, 'en')}` },
    };
  }
  const zh = `有效，适用${chineseDate(edition)}起的文本${later ? `（${chineseDate(later)}起有新文本）` : ''}`;
  const en = `in force in the text of ${edition}${later ? ` (a newer one since ${later})` : ''}`;
  return { law, state: 'in-force', edition, words: { zh, en } };
}

/** As `LawBook.article`, for one cite. */
export function articleAsOf(cite: string, date: IsoDate): ArticleOnDay | undefined {
  const parsed = parseCite(cite);
  const law = parsed && laws.get(parsed.law);
  if (!parsed || !law || lawOnDay(law, date).state !== 'in-force') return undefined;
  const [place] = placesToday(parsed, law, date) ?? [];
  const found = place === undefined ? undefined : resolveCite(`${law.id}:${place}`);
  if (!found) return undefined;
  const since = found.article.from ?? law.effective;
  if (since > date && law.renumbered?.on !== since) return undefined;
  return { cite: `${law.id}:${place}`, law, article: found.article, gistIsLater: since > date };
}

/** One article of this base on a day. */
function onDay(law: Law, place: string, date: IsoDate): Equivalents {
  const cite = `${law.id}:${place}`;
  if (law.repealed && law.repealed.on <= date) return afterRepeal(law, place, date);
  if (date < law.effective) return beforeLaw(law, place, date);
  if (!law.renumbered || date >= law.renumbered.on) return standing(cite, law, date);
  const old = oldPlaces(law.renumbered, place);
  if (old === undefined) return { cites: [], relation: 'unrecorded', words: unrecorded(law) };
  if (old.length === 0) return { cites: [], relation: 'none', words: notYet(law.renumbered.on) };
  const cites = old.map((one) => `${law.id}:${one}`);
  const label = (language: Language) =>
    cites.map((one) => citeLabel(one, language, date)).join(language === 'zh' ? '、' : '; ');
  return {
    cites,
    relation: 'renumbered',
    words: { zh: `当日为${label('zh')}`, en: `on that day: ${label('en')}` },
  };
}

function standing(cite: string, law: Law, date: IsoDate): Equivalents {
  const from = resolveCite(cite)?.article.from ?? law.effective;
  if (from > date) return { cites: [], relation: 'none', words: notYet(from) };
  return {
    cites: [cite],
    relation: law.renumbered ? 'renumbered' : 'same',
    words: { zh: `当日为${citeLabel(cite, 'zh')}`, en: `on that day: ${citeLabel(cite, 'en')}` },
  };
}

function afterRepeal(law: Law, place: string, date: IsoDate): Equivalents {
  const { repealed } = law;
  const [number = place] = place.split('(');
  const heirs = (repealed?.successors?.[place] ?? repealed?.successors?.[number] ?? []).flatMap(
    (cite) => equivalents(cite, date).cites,
  );
  if (!repealed || heirs.length === 0) return { cites: [], relation: 'unrecorded', words: repealedOnly(law) };
  const label = (language: Language) => heirs.map((cite) => citeLabel(cite, language));
  return {
    cites: heirs,
    relation: 'replaced',
    words: {
      zh: `已于${chineseDate(repealed.on)}废止，现为${label('zh').join('、')}`,
      en: `repealed on ${repealed.on}; now ${label('en').join('; ')}`,
    },
  };
}

/** What held the rule before this law was there. */
function beforeLaw(law: Law, place: string, date: IsoDate): Equivalents {
  const [number = place] = place.split('(');
  const wanted = [`${law.id}:${place}`, `${law.id}:${number}`];
  const forerunners = [...laws.values()]
    .filter(({ effective, repealed }) => repealed && effective <= date && date < repealed.on)
    .flatMap(({ id, repealed }) =>
      Object.entries(repealed?.successors ?? {})
        .filter(([, heirs]) => heirs.some((heir) => wanted.includes(heir)))
        .map(([article]) => `${id}:${article}`),
    );
  if (forerunners.length === 0) return { cites: [], relation: 'none', words: notYet(law.effective) };
  const label = (language: Language) => forerunners.map((cite) => citeLabel(cite, language));
  return {
    cites: forerunners,
    relation: 'replaced',
    words: { zh: `当日为${label('zh').join('、')}`, en: `on that day: ${label('en').join('; ')}` },
  };
}

const notOnFile: Text = { zh: '未收录', en: 'not on file' };

const notYet = (from: IsoDate): Text => ({
  zh: `当日还没有这一条（${chineseDate(from)}起施行）`,
  en: `not there yet on that day (in force from ${from})`,
});

const dropped = ({ shortTitle, renumbered }: Law): Text => ({
  zh: `《${shortTitle.zh}》${renumbered ? chineseDate(renumbered.on) : ''}修订时删去`,
  en: `dropped when the ${shortTitle.en} was revised on ${renumbered?.on}`,
});

const unrecorded = ({ shortTitle }: Law): Text => ({
  zh: `《${shortTitle.zh}》这一条的新旧对应没有收录，请查当日的文本`,
  en: `how this number of the ${shortTitle.en} moved is not on file; look at the text of that day`,
});

const repealedOnly = ({ repealed }: Law): Text => ({
  zh: `已于${repealed ? chineseDate(repealed.on) : ''}废止，对应的新条文没有收录`,
  en: `repealed on ${repealed?.on}; which new article holds the rule is not on file`,
});
