import { titleAt } from './name-evidence.ts';
import type { Reading } from './reading.ts';
import type { Span } from './recognizer.ts';

/** Given names so common that two capitalised words which begin with one are somebody. */
const givenNames = new Set(
  `James Mary John Emma Oliver Sophia William Ava Lucas Mia Daniel Chloe Henry Grace Kevin Rachel Peter Alice
  David Sarah Michael Anna Robert Laura Thomas Lucy Richard Emily Joseph Julia Charles Jane Christopher Lisa
  Matthew Linda Anthony Mark Karen Paul Steven Helen Andrew George Amy Brian Edward Jason Maria Ryan
  Jessica Eric Olivia Jennifer Benjamin Frank Alexander Michelle Jack
  Rose Martin Tom Mike Alex`.split(/\s+/),
);

/** Family names as they are spelt in Latin letters, on the mainland and in Hong Kong. */
const spelt = new Set(
  `Zhang Wang Li Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai
  Jiang Yu Du Ye Cheng Wei Su Lu Lv Ding Ren Yao Shen Zhong Cui Tan Fan Liao Shi Jin Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Yin Xue Yan Duan Lei Qian Ouyang
  Chan Wong Lee Cheung Lau Ng Chow Leung Lam Ho Kwok Tsang Yeung Tse Chiu Yip`.split(/\s+/),
);
/** One or two syllables of pinyin: Wei, Xiaoming. */
const pinyin = /^(?:(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouv]{1,3}(?:ng?|r)?-?){1,2}$/i;

/** LIN and Lin. */
const isSpelt = (word: string): boolean => spelt.has(word.charAt(0) + word.slice(1).toLowerCase());

/** True for words that begin as somebody's name does. */
export function isName(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  return (
    givenNames.has(first) ||
    (isSpelt(first) && pinyin.test(second)) ||
    (spelt.has(second) && first.length > 2 && pinyin.test(first))
  );
}

const companies =
  'Co|Inc|Ltd|LLC|GmbH|Corp|Corporation|Company|Limited|Group|Holdings|Trading|Technolog(?:y|ies)|Services?|Solutions|Systems?|Industries|Team|Support|Office|Bank|Hotel|Street|Road|Partners|Labs|Foods|Logistics';
/** Words of companies and places, of which no name under a label has one. */
export const company = new RegExp(`\\b(?:${companies})\\b`);
/** Words of buttons, headings and institutions besides, of which names have none. */
export const noName = new RegExp(
  `\\b(?:${companies}|my|menu|hub|view|edit|show|add|new|create|delete|open|close|more|back|next|see|all|details?|profile|info|information|settings?|overview|summary|activit(?:y|ies)|history|notes?|tasks?|list|page|contacts?|customers?|users?|admin|members?|leads?|people|account|sales|department|school|university|hospital|data|desk|manager|officer|south|san|and|of|the|reports?|address|billing|shipping|select|change|records?|employee|id|type|status|personal|emergency|recent|basic|general|additional|custom|groups?|roles?|permissions?|security|documents?|files?|comments?|messages?|e-?mail|phone|search|filters?|export|import|main|primary|orders?|invoices?|payments?|projects?|products?|events?|date|first|last|name|other|total|work|job|number|dashboard|home|request|ticket|sign|log|bot)\\b`,
  'i',
);
/** Given names that are words as well, where no number stands beside. */
const words = /^(?:Mark|Grace|Rose) /;

const part = "[A-Z](?:[\\p{Ll}-]|['’](?!s\\b)[A-Z]?|(?<=Ma?c)[A-Z]|(?<=[-])[A-Z]){1,20}";
/** Titles before a name. */
const title = '(?:M(?:rs?|s|iss)|Dr|Prof)\\.?';
/** With what people are addressed by before it: Ms. 静 欧阳. */
export const honorific = new RegExp(`^(?:${title}|先生|女士|小姐) `);
/** Somebody spoken to or of by a title, or by a given name. */
const addressed = new RegExp(
  `^(?:${title} ((?:${part} ){0,2}${part})|(?:H(?:i|ello|ey)|Dear|Thanks,?|I['’]m)\\s(${part})(?! [A-Z]))`,
  'u',
);
/** Two or three words with capitals. */
const several = new RegExp(
  `(?:${part}|[A-Z]{2,10}|[A-Z]\\.)(?:(?: (?:v[ao]n|de[rn]?))* ${part}| [A-Z]\\.){1,4}(?![A-Za-zß-ɏ])`,
  'uy',
);

/** Behind these words any two with capital letters are a name. */
const cue =
  /(?:(?:(?:poke|[Mm]et|alked|[Cc]all|eeting) (?:to|with)|sk(?:ed)? for|\b(?:[Nn]ame (?:is|of)|hired|contact|technician|colleague|assistant(?: is)?|wife|husband|son|(?:daugh|sis|mo|fa|bro)t?h?er|friend|manager)|(?:ards|ly|est|nks|\bHi|ello|elcome(?: back)?),)\s|@|[叫找由约接员人]|邀请|证明)$/;
/** Before these words, too. */
const speaks =
  /^(?:, [1-9]\d, [a-z]|['’]s (?:wife|husband|son|mother|father)| left,)|^ (?:(?:called|asked|sa(?:id|ys)|wrote|commented|rang|lives|phoned|assigned) |replied\b|\| (?:Log|Sign) ?(?:out|off)|(?:chang|creat|updat|add|mov|clos|start)ed (?:the|an?) (?:assignee|task|note|conv))/;
const amid = /(?:^|\P{L})(?!(?:[Tt]he|an?) )[A-Za-z]+[,.]?\s$/u;
/** Words of headings, products and places, as most of them end: two others behind a word for people are a name. */
const english =
  /(?:[stg]ion|[^aemy]ed|[cpx]t|dit|ign|age|ase|ue|[^k]ate|[ai]ble|end|ment|[a-z]{3}ing|[aeio]rm|ount|i[vz]e|[cnr]ess|[^c]tor|rror|[^h]al|ght|ity|[cmtw]are)s?\b|\b(?:[A-Z][a-z]|[A-Z]{3,}|New|Black|Google|Hong|Los|Blue)\b|(?:Park|Bay|City|County|Cloud|Center|Day|Town)$/;
/** Behind these words two are a name that are no English ones. */
const people =
  /(?:\b(?:[Bb]y|c\/o|[Cc][Cc]|Met|Called|Told|[Hh]older|[Dd]river|[Tt]enant|[Pp]atient|user|partner|lead|owner)[,:]?|[\dM] ·)\s$/;
/** Before these, and behind those below, only near something personal. */
const perhapsBefore = /^(?: (?:is|has|had|was|will) |['’]s | (?:at |on )?[\d ()+-]{10})/;
const perhapsBehind = /(?:[,(]|\b(?:to|for|from|with|and))\s$/;
/** As names end that are not English, and few other words: Priya Natarajan, Kofi Mensah, Lars Nilsen. */
const foreign = /^\w{2,}[aio] |(?:[aiouvz]|sen|\w-[A-Z]\w+)$/;
/** English words have no such letters. */
const accented = /^(?!.* de ).*(?:[^!-z ]| v[ao]n )/;
const led = /(?:(?:[a-z] (?:by|with|is)|ed to)(?: [A-Z]\S+ [A-Z]\S+ and)?\s|[和与跟给、])$/;
const goesOn = /^(?:,|['’]s | (?:is|was|has|had|will|and|from|[a-z]{3,}ed) |[昨今]天|[已将要未来说说表计于])/;

/** What running text says to be a name at the first of two capitalised words: Mr. John Smith; met with Emma Clark. */
export function westernName(text: Reading, index: number): Span | null {
  const [all, titled, called = ''] = addressed.exec(text.slice(index, index + 80)) ?? [];
  if (all !== undefined && (titled !== undefined || givenNames.has(called))) {
    const end = index + all.length;
    return { start: end - (titled ?? called).length, end, score: 0.8 };
  }
  const name = wordsAt(text, index);
  if (name === '') return null;
  const end = index + name.length;
  const before = text.slice(Math.max(0, index - 48), index);
  const after = text.slice(end, end + 40);
  const user = /^ ?[<(]([^\s@<>]+)@/.exec(after)?.[1]?.toLowerCase();
  if (noName.test(name)) return null;
  const strange = !english.test(name);
  const said =
    name.split(' ').some((word) => word.length > 2 && user?.includes(word.toLowerCase())) ||
    cue.test(before) ||
    speaks.test(after) ||
    titleAt(text, end) > 1 ||
    (isName(name) || accented.test(name)
      ? !words.test(name) && (amid.test(before) || goesOn.test(after) || led.test(before))
      : strange && (people.test(before) || (foreign.test(name) && led.test(before))));
  if (said) return { start: index, end, score: 0.7 };
  return strange && (perhapsBehind.test(before) || perhapsBefore.test(after))
    ? { start: index, end, score: 0.4 }
    : null;
}

/** Two or three capitalised words at a place; nothing where others stand. */
function wordsAt(text: Reading, start: number): string {
  const unit = text.at(start);
  if (unit < 65 || unit > 90 || (start > 0 && joined.test(text.charAt(start - 1)))) return '';
  several.lastIndex = start;
  return several.exec(text.string)?.[0] ?? '';
}

const joined = /[&\p{Script=Latin}]/u;

/** True for a text with two or three capitalised words of which the first is a given name. */
export function holdsWesternName(text: Reading): boolean {
  for (let i = 0; i < text.length; i++) if (westernNameNear(text, i, text.length) !== null) return true;
  return false;
}

/** Two or three capitalised words at a place, the first a given name. */
export function westernNameNear(text: Reading, start: number, to: number): Span | null {
  const name = wordsAt(text, start);
  const end = start + name.length;
  return name === '' || end > to || !isName(name) ? null : { start, end, score: 0.7 };
}
