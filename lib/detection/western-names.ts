import { latinPoints, likely } from './latin-names.ts';
import { followingAt, leadPoints, said, titleAt } from './name-evidence.ts';
import type { Reading } from './reading.ts';
import type { Span } from './recognizer.ts';

const companies =
  'Co|Inc|Ltd|LLC|GmbH|Corp|Corporation|Company|Limited|Group|Holdings|Trading|Technolog(?:y|ies)|Services?|Solutions|Systems?|Industries|Team|Support|Office|Bank|Hotel|Street|Road|Partners|Labs|Foods|Freight|Logistics';
const roles =
  'customer|client|user|member|lead|contact|guest|patient|tenant|driver|owner|holder|partner|student|visitor|employee|manager';
/** Words of companies and places, of which no name under a label has one. */
export const company = new RegExp(`\\b(?:${companies})\\b`);
/** Words of buttons, headings and institutions besides, of which names have none. */
export const noName = new RegExp(
  `\\b(?:${companies}|(?:${roles})s?|my|menu|hub|view|edit|show|add|new|delete|open|see|all|details?|profile|info|settings?|history|list|page|admin|people|account|sales|hospital|data|south|san|and|of|the|address|billing|shipping|select|id|type|status|personal|basic|groups?|messages?|e-?mail|phone|search|export|import|primary|orders?|invoices?|payments?|products?|events?|date|first|last|name|total|number|ticket|sign|log|bot|error|called|met|told|google|cloud|mail|city|county|beach|valley|island|tower|airport|port|santa|arabia|toyota|festival|on|am|pm)\\b`,
  'i',
);

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

/** Behind these words any two with capital letters are a name, but for what is clearly none. */
const cue =
  /(?:(?:(?:poke|[Mm]et|alked|[Cc]all|eeting) (?:to|with)|sk(?:ed)? for|\b(?:[Nn]ame (?:is|of)|hired)|(?:ards|ly|est|nks|\bHi|ello|elcome(?: back)?),)\s|@|[叫找由约接员人]|邀请|证明)$/;
/** Before these words, too. */
const speaks =
  /^(?:, [1-9]\d, [a-z]|['’]s (?:wife|husband|son|mother|father)| left,)|^ (?:(?:called|asked|sa(?:id|ys)|wrote|commented|rang|lives|phoned|assigned) |replied\b|\| (?:Log|Sign) ?(?:out|off)|[a-z]+ed (?:the|an?) (?:assignee|task|note|conv))/;
/** Behind these words two are most likely one. */
const people = new RegExp(
  `(?:\\b(?:by|c/o|cc|met|(?<!is )called|told|this is|[a-z]{3,}ed to|technician|colleague|assistant(?: is)?|wife|husband|son|(?:daugh|sis|\\w*mo|\\w*fa|bro)t?h?er|friend|${roles})[,:]?|[\\dM] ·)\\s$`,
  'i',
);
/** What people do, and few things; what is handed over by them. */
const does =
  /^ (?:wants|asks|prefers|doesn['’]t|won['’]t|moved|paid|signed|joined|booked|confirmed|cancelled|refused|complained|speaks|still|also|[A-Za-z]+ copy|passport|visa)\b/;
/** With what a sentence goes on behind a name, and behind much else. */
const goesOn =
  /^(?:[,(]| \(|['’]s | (?:is|was|has|had|will|and|from|[a-z]{3,}(?:ed|s)) |[昨今]天|[已将要未来说说表计于])/;
/** These lead to people, and to other things. */
const led = /(?:\b(?:with|is|for|to|from)\s|[和与跟给、])$/;
/** Any other word, but for those behind which places stand. */
const amid = /(?:^|\P{L})(?!(?:[Tt]he|an?|in|at|from) )[A-Za-z]+\.?\s$/u;
/** Another name may stand before these, or what is told of somebody. */
const beside = /(?:[,(]|\band)\s?$/;

/** What running text says to be a name at the first of two capitalised words: Mr. John Smith; met with Emma Clark. */
export function westernName(text: Reading, index: number): Span | null {
  const [all, titled, called = ''] = addressed.exec(text.slice(index, index + 80)) ?? [];
  if (all !== undefined && (titled !== undefined || latinPoints(called) > 4)) {
    const end = index + all.length;
    return { start: end - (titled ?? called).length, end, score: 0.8 };
  }
  const name = wordsAt(text, index);
  if (name === '' || noName.test(name)) return null;
  const end = index + name.length;
  const before = text.slice(Math.max(0, index - 48), index);
  const after = text.slice(end, end + 40);
  const user = /^ ?[<(]([^\s@<>]+)@/.exec(after)?.[1]?.toLowerCase();
  const words = latinPoints(name);
  const isUser = name.split(' ').some((word) => word.length > 2 && user?.includes(word.toLowerCase()));
  const lead =
    isUser || cue.test(before)
      ? 12
      : people.test(before)
        ? 11
        : leadPoints(text, index) === said
          ? 9
          : led.test(before)
            ? 4
            : beside.test(before)
              ? 3
              : amid.test(before)
                ? 1
                : 0;
  const rest =
    speaks.test(after) || titleAt(text, end) > 1
      ? 11
      : does.test(after) || followingAt(text, end) > 0 || /^ (?:at |on )?[\d ()+-]{10}/.test(after)
        ? 4
        : goesOn.test(after)
          ? 1
          : 0;
  if (lead + rest === 0) return null;
  const most = Math.max(lead, rest);
  if (words + most + Math.sign(Math.min(lead, rest)) >= enough) return { start: index, end, score: 0.7 };
  return most < 9 && words + most >= perhaps ? { start: index, end, score: 0.4 } : null;
}
const enough = 9;
/** With so many words are a name where nothing stands around. */
const sure = 11;
/** With so many only near something personal. */
const perhaps = 2;

/** Two or three capitalised words at a place; nothing where others stand. */
function wordsAt(text: Reading, start: number): string {
  const unit = text.at(start);
  if (unit < 65 || unit > 90 || (start > 0 && joined.test(text.charAt(start - 1)))) return '';
  several.lastIndex = start;
  return several.exec(text.string)?.[0] ?? '';
}

const joined = /[&\p{Script=Latin}]/u;

/** True where words begin that are surely somebody's name. */
export const isWesternName = (text: Reading, start = 0): boolean =>
  westernNameNear(text, start, text.length, sure) !== null;

/** True for a text with such words. */
export function holdsWesternName(text: Reading): boolean {
  for (let i = 0; i < text.length; i++) if (isWesternName(text, i)) return true;
  return false;
}

/** Two or three capitalised words at a place that make at least so many points. */
export function westernNameNear(text: Reading, start: number, to: number, least = likely): Span | null {
  const name = wordsAt(text, start);
  const end = start + name.length;
  return name === '' || end > to || latinPoints(name) < least ? null : { start, end, score: 0.7 };
}
