import { beforeIn, isElement } from './elements.ts';
import type { Passage } from './flow.ts';

/** What icons are called in their classes, names and descriptions, and the label word they stand for. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[^a-z])(?:tele)?phone(?![a-z])|smart-?phone|电话|手机/i, 'tel'],
  // Not `hidden-mobile`, which speaks of screens.
  [/(?<!hidden|hide|show|only|not?)[-#_/](?:mobile|cellphone|call|tel)(?![a-z])/i, 'tel'],
  [/wechat|weixin|微信/i, 'wechat'],
  [/(?:^|[^a-z])qq(?![a-z])/i, 'qq'],
  [/(?:^|[^a-z])(?:cake|birthday)(?![a-z])|生日/i, 'birthday'],
  [/map-?(?:marker|pin)|location|地址/i, 'address'],
];
/** Icons of things that have a number, but no person's. */
const others = /headset|customer-?service|客服|热线|hotline/i;

/** The icon right before a text, as a label word; empty when there is none or it says something else. */
export function iconHint({ nodes }: Passage): string {
  const before = beforeIn(nodes[0] as Text, /^(?:TD|TH|TR|LI|BODY|SECTION|ARTICLE|FORM)$/);
  return before !== null && isElement(before) && isIcon(before) ? meaningOf(before) : '';
}

const graphic = 'svg,i,img,use,[class*=icon],span:empty';

/** True for a picture without words, alone or in a button; an empty element is drawn by its class. */
const isIcon = (element: Element) =>
  !/\p{L}{2}/u.test(element.textContent ?? '') &&
  (element.matches(graphic) || element.querySelector(graphic) !== null);

function meaningOf(element: Element): string {
  const parts = [element, ...element.querySelectorAll(graphic)].slice(0, 6);
  const names = parts.map(namesOf).join(' ');
  if (others.test(names)) return '';
  return meanings.find(([pattern]) => pattern.test(names))?.[1] ?? '';
}

const namesOf = (element: Element) =>
  [...element.attributes]
    .map(({ value }) => value.slice(0, 200))
    .filter((text) => !/^data:|^(?!.*icon).*\.(?:jpe?g|png|webp)/i.test(text))
    .join(' ');
