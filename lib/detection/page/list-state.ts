import { type FieldElement, isButton } from './elements.ts';

const pager = '[class*=pagination],[class*=pager],table,[role=grid],[role=treegrid]';
const searching = /搜|查询|查找|筛选|检索|search|filter|find/i;
const most = 1_000_000_000;

/**
 * What the page is asked to show, as one text: its address, and what stands in its search fields and list filters.
 * `fields` are the fields on the page.
 */
export function viewText(document: Document, fields: Iterable<FieldElement>): string {
  const { origin, protocol, pathname, search, hash } = new URL(document.URL);
  const route = /^#!?\//.test(hash) ? hash : '';
  return [(origin === 'null' ? protocol : origin) + pathname + search + route, ...filters(fields)].join('\n');
}

function filters(fields: Iterable<FieldElement>): string[] {
  const inOrder = [...fields].filter(
    (field) => field.tagName !== 'TEXTAREA' && !isButton(field) && field.value.trim() !== '',
  );
  inOrder.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return inOrder
    .filter((field) => field.closest(pager) === null && isFilter(field))
    .map((field) => field.value.trim());
}

/** True for what narrows a list; the fields of a form that saves belong to a record. */
function isFilter(field: FieldElement): boolean {
  const hint = `${field.getAttribute('placeholder') ?? ''} ${field.getAttribute('aria-label') ?? ''}`;
  if (field.type === 'search' || field.closest('[role=search]') !== null || searching.test(hint)) return true;
  const form = field.closest('form');
  if (form === null) return field instanceof HTMLSelectElement;
  return [...form.querySelectorAll('button,input[type=submit]')].some((button) =>
    searching.test(button instanceof HTMLInputElement ? button.value : (button.textContent ?? '')),
  );
}

const count = '([\\d,，]{1,13})';
const things = 'entries|items|records|results|rows|contacts|customers';
const totals = [
  new RegExp(`(?:共|总计|合计)\\s*(?:有|计)?\\s*${count}\\s*(?:条|项|行|位|人|名|笔|个|份|户|家|台|单)`),
  new RegExp(`\\b(?:of(?:\\s+about)?|total(?:\\s+of)?\\s*[:：]?)\\s*${count}\\s*(?:${things})`, 'i'),
  // Of a number alone the page may be meant, or the step: it counts behind a range.
  new RegExp(
    `(?:total(?:\\s+of)?\\s*[:：]?|\\d\\s*(?:[-–—~]|to)\\s*[\\d,]+\\s*of(?:\\s+about)?)\\s*${count}\\s*$`,
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

/** The largest sound number. */
export function largest(found: readonly number[]): number | undefined {
  const sound = found.filter((value) => Number.isInteger(value) && value >= 0 && value <= most);
  return sound.length === 0 ? undefined : Math.max(...sound);
}

const numberIn = (digits: string | undefined): number =>
  digits === undefined ? Number.NaN : Number(digits.replace(/[,，]/g, ''));
