import { asField, type FieldElement } from './elements.ts';

const pager = '[class*=pagination],[class*=pager],table,[role=grid],[role=treegrid]';
const searching = /搜|查询|查找|筛选|检索|search|filter|find/i;
const most = 1_000_000_000;

/** What the page is asked to show, as one text: its address, and what stands in its search fields and list filters. */
export function viewText(document: Document): string {
  const { origin, protocol, pathname, search, hash } = new URL(document.URL);
  const route = /^#!?\//.test(hash) ? hash : '';
  return [(origin === 'null' ? protocol : origin) + pathname + search + route, ...filters(document)].join(
    '\n',
  );
}

function filters(document: Document): string[] {
  return [...document.querySelectorAll('input,select')].flatMap((element) => {
    const field = asField(element);
    if (field === null || field.value.trim() === '' || field.closest(pager) !== null) return [];
    return isFilter(field) ? [field.value.trim()] : [];
  });
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
const totals = [
  new RegExp(`(?:共|总计|合计)\\s*(?:有|计)?\\s*${count}\\s*(?:条|项|行|位|人|名|笔|个|份|户|家|台|单)`),
  new RegExp(
    `\\bof\\s+(?:about\\s+)?${count}\\s*(?:$|entries|items|records|results|rows|contacts|customers)`,
    'i',
  ),
  new RegExp(
    `\\btotal(?:\\s+of)?\\s*[:：]?\\s*${count}\\s*(?:$|entries|items|records|results|rows|contacts|customers)`,
    'i',
  ),
  new RegExp(`${count}\\s*(?:entries|items|records|results|rows)\\s+(?:in\\s+)?total`, 'i'),
];

/** The rows that the page says its list has; the largest number where it says several, `undefined` where none. */
export function statedTotal(document: Document): number | undefined {
  const found: number[] = [];
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!/[共计]|\bof\b|total/i.test(text)) continue;
    // The number may be a node or an element of its own.
    const around = node.parentElement?.textContent ?? '';
    const words = around.length <= 80 ? around : text;
    for (const total of totals) found.push(numberIn(total.exec(words.trim())?.[1]));
  }
  for (const grid of document.querySelectorAll('[aria-rowcount]')) {
    const rows = Number(grid.getAttribute('aria-rowcount'));
    found.push(rows - (grid.querySelector('[role=columnheader]') === null ? 0 : 1));
  }
  const sound = found.filter((value) => Number.isInteger(value) && value >= 0 && value <= most);
  return sound.length === 0 ? undefined : Math.max(...sound);
}

const numberIn = (digits: string | undefined): number =>
  digits === undefined ? Number.NaN : Number(digits.replace(/[,，]/g, ''));
