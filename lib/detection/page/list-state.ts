import { type FieldElement, isButton, isControl, isVisible, textsIn, upwards } from './elements.ts';

const pager = '[class*=pagina],[class*=pager],table,[role=grid],[role=treegrid]';
const searching = /搜|查询|查找|筛选|检索|search|filter|find/i;
const buttons = 'button,a,[type=submit],[type=button]';
/** The part of a page that is open: a tab, an item of a menu, a branch of a tree, as roles and libraries call them. */
const open =
  '[aria-selected=true][role^=t],[aria-current]:not([aria-current=false]),.is-current>:first-child' +
  'active is-active on cur current layui-this'.replace(
    /(\S+) ?/g,
    ',.$1:is(li,a,button,label,span,.tab,[class*=tab-item])',
  );
/** What was chosen without a field that has it as its value. */
const chosen =
  'input:checked,[aria-checked=true],[aria-pressed=true],[class*=select]:is([class*=selection-item],[class*=selected-item],[class*=-node-selected])';
/** Boxes around a field that may hold the button that searches for it. */
const levels = 5;
/** A bar to search with has few buttons, a table of rows with links has many. */
const mostButtons = 50;
const most = 1_000_000_000;

/**
 * What the page is asked to show, as one text: its address, the tabs that are open, and what stands in its search
 * fields and list filters. `fields` are the fields on the page.
 */
export function viewText(fields: Iterable<FieldElement>): string {
  const { origin, protocol, pathname, search, hash } = new URL(document.URL);
  const route = /^#!?\//.test(hash) ? hash : '';
  const asked = filters(new Set([...fields, ...allOf(`${open},${chosen}`)]));
  return [(origin === 'null' ? protocol : origin) + pathname + search + route, ...asked].join('\n');
}

/** A number that ends the path, and those by which addresses name the page of a list. */
const pageNumber = /(?<=\/[^?#]*)\d+\/?(?=[?#]|$)|(?<=[?&](?:\w*page\w*|pn?|start|offset|limit)=)\d+/gi;

/** The same for all pages of a list, out of what the page is asked to show. */
export const listText = (view: string): string =>
  view.replace(/^.*/, (address) => address.replace(pageNumber, ''));

function filters(all: ReadonlySet<Element>): string[] {
  // Asked once for each box: thousands of fields may stand in the same ones.
  const known = new Map<Element, boolean>();
  const searches = (box: Element): boolean => {
    const is = known.get(box) ?? holdsSearch(box);
    known.set(box, is);
    return is;
  };
  return [...all]
    .filter((one) => wordsOf(one) !== '' && isFilter(one, searches))
    .map(wordsOf)
    .sort((a, b) => (a < b ? -1 : 1));
}

/** True for a form, a table or a box without a list in which a button searches. */
const holdsSearch = (box: Element): boolean =>
  (box.matches(`form,${pager}`) || box.querySelector(pager) === null) &&
  [...box.querySelectorAll(buttons)].slice(0, mostButtons).some(isSearch);

const isSearch = (button: Element): boolean => searching.test(button.outerHTML);

/** True for what narrows a list; the fields of a form that saves belong to a record. */
function isFilter(one: Element, searches: (box: Element) => boolean): boolean {
  const list = one.closest(pager);
  if (list) return searches(list);
  const hint = `${one.getAttribute('placeholder')} ${one.getAttribute('aria-label')}`;
  if (one.matches(`${open},[type=search],[role=search] *`) || searching.test(hint)) return true;
  const form = one.closest('form');
  if (form) return searches(form);
  if (one.matches(`select,${chosen}`)) return true;
  for (const box of upwards(one.parentElement, levels)) if (searches(box)) return true;
  return false;
}

/** The words of a filter as it is set; how many rows it leaves does not count. */
function wordsOf(one: Element): string {
  const field = isControl(one) ? one : null;
  if (field && !/^(?:radio|checkbox)$/.test(field.type))
    return field.tagName === 'TEXTAREA' || isButton(field) ? '' : field.value.trim();
  const texts = [...textsIn(field?.labels?.[0] ?? one)].map(({ data }) =>
    data.replace(/[(（][\d,+]*[)）]/g, '').trim(),
  );
  const words = texts.filter((text) => /\D/.test(text)).join(' ') || texts.join(' ') || (field?.value ?? '');
  // Of what is open so few digits are the page of a list.
  return one.matches(open) && /^\d{1,3}$/.test(words) ? '' : words;
}

const count = '([\\d,，]{1,13})';
const things = 'entries|items|records|results|rows|contacts|customers';
const totals = [
  new RegExp(`(?:共|总计|合计)\\s*(?:有|计)?\\s*${count}\\s*(?:条|项|行|位|人|名|笔|个|份|户|家|台|单)`),
  new RegExp(`\\b(?:of(?:\\s+about)?|total(?:\\s+of)?\\s*[:：]?)\\s*${count}\\s*(?:${things})`, 'i'),
  // Of a number alone the page may be meant, or the step: it counts behind a range.
  new RegExp(
    `(?:total(?:\\s+of)?\\s*[:：]?|(?:[-–—~]|to)\\s*[\\d,]+\\s*of(?:\\s+about)?)\\s*${count}\\s*$`,
    'i',
  ),
  new RegExp(`${count}\\s*(?:${things})\\s+(?:in\\s+)?total`, 'i'),
];

const mention = /[共计]|\bof\b|total/i;

/** The rows that a line of the page says its list has; `undefined` where it says nothing of the kind. */
export function statedIn(text: string): number | undefined {
  if (text.length > 300 || !mention.test(text)) return undefined;
  const words = text.trim();
  return largest(totals.map((total) => numberIn(total.exec(words)?.[1])));
}

/** The rows that a grid says it has, header aside; `undefined` where it says nothing. */
export function statedBy(grid: Element): number | undefined {
  const stated = grid.getAttribute('aria-rowcount');
  if (stated === null) return undefined;
  return largest([Number(stated) - (grid.querySelector('[role=columnheader]') === null ? 0 : 1)]);
}

/** Signs of libraries that the page waits for something. */
const waiting = '[aria-busy=true],.el-loading-mask,.vxe-loading,.layui-layer-loading';

/** True while the page shows that something is to come. */
export const isWaiting = (): boolean => allOf(waiting).some(isVisible);

/**
 * What a list of selectors finds. Asked one by one: of 100,000 elements all of a list are tried in turn, 14 ms, where a
 * class by itself is looked up.
 */
const allOf = (selectors: string): Element[] =>
  selectors.split(/,(?![^(]*\))/).flatMap((one) => [...document.querySelectorAll(one)]);

/** The largest sound number. */
export function largest(found: readonly number[]): number | undefined {
  const sound = found.filter((value) => Number.isInteger(value) && value >= 0 && value <= most);
  return sound.length === 0 ? undefined : Math.max(...sound);
}

const numberIn = (digits: string | undefined): number =>
  digits === undefined ? Number.NaN : Number(digits.replace(/[,，]/g, ''));
