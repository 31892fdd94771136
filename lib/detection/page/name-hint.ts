import { latinPoints } from '../latin-names.ts';
import { areGiven, characterPoints, mayBeName, readsAsName } from '../person-words.ts';
import { Reading } from '../reading.ts';
import { surnameLength } from '../surnames.ts';
import { honorific, isWesternName, noName } from '../western-names.ts';
import { beforeIn, isElement, textsIn } from './elements.ts';
import type { Passage } from './flow.ts';

/** Two to four words with capitals, or a Chinese name, perhaps with the given name first. */
const western =
  /^\p{Lu}[\p{L}'’-]*\.?(?: (?:(?:v[ao]n|de[rnl]?|d[aiu]|la|el|bin) )*\p{Lu}[\p{L}'’-]*\.?){1,3}$/u;
const chinese =
  /^(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,2} [\u3400-\u9fff]{1,2}|[\u3400-\u9fff]{1,8}·[\u3400-\u9fff·]{1,12})$/;

/** True for as many characters or words with capitals as a name has. */
export function isShapedAsName(text: string): boolean {
  const name = text.replace(honorific, '');
  return chinese.test(name) || western.test(name);
}

/** With fewer points words in Latin letters are a heading or a button: three names in four hundred have so few. */
const unlikely = -7;

/** True for a text that reads as a person's name from end to end. */
export function looksLikeName(text: string): boolean {
  if (!isShapedAsName(text)) return false;
  const name = text.replace(honorific, '');
  if (!chinese.test(name)) return !noName.test(name) && latinPoints(name) > unlikely;
  return name.includes('·') || name.split(' ').some((part) => surnameLength(new Reading(part)) > 0);
}

const people =
  'contact|customer|client|user|member|student|patient|employee|parent|lead|person|people|candidate|guest|teacher|staff|profile';
/** What stands in an address between the kind of a record and its number: `card.php?id=`. */
const way = '(?:show|(?:detail)?view|details?|card|profile|info|record|action|r|\\w*id)(?:\\.\\w+)?';
const id = '(?:\\d+|[0-9a-f]{8}-[0-9a-f-]{27}|(?=[\\w-]*\\d)[\\w-]{15,})';
const page = new RegExp(
  `(?:^|[/#?&=!])(?<!return\\w*=)(?:${people})s?(?:[-/]?(?:view|edit|show|details?))?(?:\\.\\w+)?(?:\\?(?:.*&)?\\w*id=${id}|(?:[/#?&=!]+${way})*[/#?&=!]+${id}(?:/[a-z-]+)?/?(?:[?&].*)?$|&(?:.*&)?record=${id})`,
  'i',
);

/** True for the address of the page of a person: `#/contacts/12/show`, `module=Contacts&record=12`. */
const isOfPerson = (address: string) => page.test(address.replace(/%3D/g, '=').replace(/%26/g, '&'));

/** True for a page of customers, users or members by its title or its address, whatever its host is called. */
export const isAboutPeople = (address: string, title: string): boolean =>
  ofPeople.test(`${title} ${address.replace(/^\w+:\/\/[^/]*/, '')}`);
const ofPeople = new RegExp(
  `\\b(?:${people})s?\\b|[客用]户|[会人学成职]员|员工|管理员|学生|患者|老师|联系人`,
  'i',
);

/** True for a link to the page of a person whose words read as the name. */
export const namesPerson = (link: Element): boolean =>
  isOfPerson(link.getAttribute('href') ?? '') && looksLikeName((link.textContent ?? '').trim());

/** A number of the record, a bar or a time behind a name: Rasmus Kjeldsen (KGF09); Essie Kertzmann | Log out. */
const numbered = /\s?(?:[(（][A-Z]{0,5}-?\d+[)）]|\||[·,]? ?\d[\w:./ ]{0,11})\s*$/;

/** The label word for a text that the page shows to be a person's name: by link, picture, heading or class. */
export function nameHint(passage: Passage): string {
  const text = passage.text.replace(/\s+/g, ' ').replace(numbered, '').trim();
  if (!looksLikeName(text)) return '';
  const { element } = passage;
  const link = element.closest('a[href]');
  if (link !== null) {
    const href = link.getAttribute('href') ?? '';
    if (isOfPerson(href) && isFirstIn(link, passage)) return 'contact';
    // What a link leads to says more than a picture: a company has initials, too, and so has the site itself.
    if (
      /^[#!.]*\/$|[/#?=](?:compan|organi[sz]ation|account|deal|product|order|project|opportunit|team|group)/i.test(
        href,
      )
    )
      return '';
  }
  return isApart(text) ||
    hasNameClass(element, text) ||
    hasPortrait(passage.nodes[0] as Text, text) ||
    standsByContact(passage.nodes[0] as Text, text) ||
    isTitleOfPerson(text, element.ownerDocument) ||
    isNothingElse(text)
    ? 'contact'
    : '';
}

/** True for the first words in a link, initials in a circle aside. */
function isFirstIn(link: Element, { nodes }: Passage): boolean {
  for (const node of textsIn(link)) {
    if (node === nodes[0]) return true;
    if (node.data.trim().length > 2) return false;
  }
  return false;
}

const portraits =
  '[class*=avatar i],[src*=avatar i],[data-slot*=avatar],[class*=portrait i],[class*="-user" i],[class*="-contact" i],[alt*=avatar i],[alt^=profile i],[alt^=user i]';
/** True for a picture that the page calls a portrait, and for what holds one. */
export const isPortrait = (element: Element): boolean =>
  element.matches(portraits) || element.querySelector(portraits) !== null;

const nameClass = new RegExp(
  `(?:^|[\\s_-])(?:(?:${people}|full|nick|real)[_-]?name|author|assignee|sender|(?:chat|list)-name|(?:nav|current)-user)(?:$|[\\s_-])`,
  'i',
);
const hasNameClass = (element: Element, text: string) =>
  nameClass.test(`${element.className} ${element.id} ${element.parentElement?.className}`) ||
  element.getAttribute('itemprop') === 'name' ||
  (element.matches('.name,.Name') && (chinese.test(text) || isSure(text)));

/** True when the initials of a name, or a picture that the page calls a portrait, stand before it. */
function hasPortrait(start: Text, name: string): boolean {
  const before = beforeIn(start, /^(?:TR|LI|BODY|UL|FORM)$/);
  if (before === null || !isElement(before)) return false;
  const words = (before.textContent ?? '').trim();
  if (words.length > 4) return false;
  // One letter may be a company's, but in a circle it is somebody's.
  const isDrawn = (part: Element) =>
    part.matches(portraits) ||
    (words !== '' && parseFloat(getComputedStyle(part).borderTopLeftRadius) > square);
  return (
    initialsOf(name).includes(words.toUpperCase()) ||
    (name.startsWith(words) && [before, ...before.querySelectorAll('*')].some(isDrawn))
  );
}
/** Rounder corners than this make a circle, in pixels or in hundredths. */
const square = 7;

const items = 'li,tr,td,form,article,section,[role=listitem]';
/** Texts after a name that are looked at: for an address made of its words, and in its card for any way to reach somebody. */
const reach = 12;
const near = 3;
const contact = /^(?:[^\d:：]{1,12}[:：])?\s*(?:(?:\+\d|0\d{2,3}-|1[3-9]\d{9}|\(\d{3}\)).{0,20}|\S+@\S+)\s*$/;

/** How one leaves a page stands in the menu of whoever is signed in. */
const leaving = /^\s*(?:log|sign) ?(?:out|off)\s*$|^\s*(?:安全)?(?:退出(?:登录|系统)?|注销)\s*$/i;

/** True for a name with a way to sign out behind it, with an e-mail address below it that repeats a word of it, or a sure one with a telephone number or any address next below. */
function standsByContact(name: Text, text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  const card = name.parentElement?.closest(items) ?? name.getRootNode();
  let left = reach;
  for (const { data } of textsIn(card, name)) {
    if (left-- === 0) break;
    if (left >= reach - near && contact.test(data) && isSure(text)) return true;
    if (leaving.test(data)) return true;
    const user = /[\w.+-]+(?=@)/.exec(data)?.[0].toLowerCase();
    if (user !== undefined && words.some((word) => user.includes(word))) return true;
  }
  return false;
}

/** First letters as pictures show them: EK for Essie Anne Kertzmann, and 小明, 明 or 王 for 王小明. */
function initialsOf(name: string): string[] {
  if (chinese.test(name)) {
    const plain = name.replace(/[ ·]/g, '');
    const words = name.split(/[ ·]/).map((word) => word.charAt(0));
    return [plain.slice(-2), plain.slice(-1), plain.charAt(0), plain, words.join('')];
  }
  const letters = name.split(' ').map((word) => word.charAt(0).toUpperCase());
  return [letters.join(''), `${letters[0]}${letters.at(-1)}`];
}

/** True for the name in the title of the page of one person, or the part of it that stands there; elsewhere only for one that can be nothing else. */
function isTitleOfPerson(text: string, { title, URL }: Document): boolean {
  const told = title.includes(text) || text.split(' ').includes(title.split(' ')[0] ?? '');
  return told && (isOfPerson(URL) || isSure(text));
}

/** True for three characters and more of which people are named with all and few other words are made: 冀秀峰. */
function isNothingElse(words: string): boolean {
  const text = new Reading(words);
  return (
    /^[\u3400-\u9fff]{3,4}$/.test(words) &&
    mayBeName(text, 0, text.length) &&
    characterPoints(text, 0, text.length, surnameLength(text)) >= telling
  );
}
const telling = 4;

/** True for a Chinese name and for words that are surely a Western one. */
export function isSure(words: string): boolean {
  const text = new Reading(words);
  return readsAsName(text) || isApart(words) || isWesternName(text);
}

/** A family name and a given name with a blank between: 静 欧阳. */
const isApart = (text: string): boolean => {
  const [one = '', two = '', more] = text.split(' ');
  return more === undefined && (isNamed(one, two) || isNamed(two, one));
};
const isNamed = (family: string, given: string) =>
  given !== '' &&
  family !== '' &&
  surnameLength(new Reading(family)) === family.length &&
  areGiven(new Reading(given), 0, given.length);
