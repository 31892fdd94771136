import { isLabel, labelEvidence } from '../labels.ts';
import { isControl, parentOf } from './elements.ts';
import { labelText, lineText } from './label-text.ts';

const ownBoxes = /^(?:TD|TH|TR|LI|TABLE|FORM|SECTION|ARTICLE|BODY)$/;
/** Entries of menus, lists and filters: each says its own, none says what the next one is. */
const entries = /^(?:A|BUTTON|LI|OPTION)$/;
const entryRoles = /^(?:tab|option|menuitem(?:radio|checkbox)?|radio|listitem|treeitem|button|link|switch)$/;
const menus =
  'nav,menu,[role=menu],[role=menubar],[role=tablist],[role=listbox],[role=navigation],[role=tree]';

/** A known label in front of the value: beside it or beside one of the boxes around it. */
export function siblingLabel(element: Element): string {
  let at: Element | null = element;
  for (let level = 0; level < 9 && at !== null; level++) {
    const frame = frameAround(at);
    if (!frame && /^T[DHR]$/.test(at.tagName)) return '';
    at = frame ?? at;
    // Farther up only around one value alone: form libraries wrap it in many boxes.
    if (level > 4 && !isControl(element) && lineText(at) === '') return '';
    if (at.tagName === 'BUTTON' && at.getAttribute('role') !== 'combobox') return '';
    const before: Element | null = at.previousElementSibling;
    const text = before ? lineText(before) : '';
    // Digits, an @, or words after a colon: a value with its own label stands there. Sentences are no labels.
    if (
      before !== null &&
      !/\d{3}|[:：].|[@，。；]|^请(?:选择|输入)/.test(text) &&
      labelEvidence(text) !== null &&
      // 单 in a circle before 单晓峰
      (text.length > 1 || !element.textContent?.trim().startsWith(text)) &&
      isWhole(before) &&
      !isTaken(before, at) &&
      isPair(before, at, text) &&
      !headsMore(before, at)
    )
      return text;
    // A label and its value have none but it, whatever it says.
    const labelled =
      before?.tagName === 'LABEL' || (at.tagName === 'LABEL' && at.nextElementSibling !== null);
    if (labelled || (!frame && ownBoxes.test(at.tagName))) break;
    at = parentOf(at);
  }
  return '';
}

/** The table of one row that only keeps things in place, of its first cell. */
function frameAround(cell: Element): Element | null {
  const table = cell instanceof HTMLTableCellElement && cell.cellIndex === 0 ? cell.closest('table') : null;
  return table?.rows.length === 1 ? table : null;
}

/** A heading is the label of one line; of several it says what they are about. */
const headsMore = (before: Element, at: Element): boolean =>
  (before.matches(headings) || before.querySelector(headings) !== null) && lineText(at) === '';
const headings = 'h1,h2,h3,h4,h5,h6,header,[role=heading],[class*=head i]';

/** False for a name and a tag beside it, whose last words may read as a label, and for a row of labels. */
function isWhole(before: Element): boolean {
  const [first, more] = [...before.children].map(labelText).filter((text) => /\p{L}/u.test(text));
  return first === undefined || more === undefined || (labelEvidence(first) !== null && !isLabel(more));
}

/** True for the label of another control, and for a box with a control of its own. */
function isTaken(before: Element, at: Element): boolean {
  if (before instanceof HTMLLabelElement && before.control && !at.contains(before.control)) return true;
  return before.querySelector('input,select,textarea') !== null;
}

/**
 * True when two siblings look like a label and its value. Two that look alike are peers, the one no more the label of
 * the other than the other way round, unless they stand alone, or labels and values take turns, or are drawn differently.
 */
function isPair(before: Element, at: Element, text: string): boolean {
  if (/[:：]\s*$/.test(text) || before.tagName === 'LABEL' || isControl(at)) return true;
  if (isEntry(before) || before.closest(menus) !== null) return false;
  if (!isPeer(before, at)) return true;
  const peers = [...(at.parentElement?.children ?? [])].filter((peer) => isAlike(peer, at));
  return peers.length <= 2 || takeTurns(peers, at);
}

const isEntry = (element: Element) =>
  entries.test(element.tagName) ||
  entryRoles.test(element.getAttribute('role') ?? '') ||
  labelText(element.querySelector('a[href]')) !== '';

const isAlike = (one: Element, other: Element) =>
  one.tagName === other.tagName &&
  one.className === other.className &&
  one.getAttribute('role') === other.getAttribute('role');

/** Label, value, label, value: every other one is a label, at least twice, and none between is. */
function takeTurns(peers: readonly Element[], at: Element): boolean {
  const labels = peers.map((peer) => isLabel(labelText(peer).replace(/[:：]$/, '')));
  if (labels.filter(Boolean).length < 2) return false;
  const odd = peers.indexOf(at) % 2;
  return labels.every((is, index) => (index % 2 === odd ? !is : is || index === peers.length - 1));
}

/** True for two elements that are made and drawn alike. */
export function isPeer(one: Element, other: Element): boolean {
  if (!isAlike(one, other)) return false;
  const a = getComputedStyle(one);
  const b = getComputedStyle(other);
  return a.color === b.color && a.fontWeight === b.fontWeight && a.fontSize === b.fontSize;
}
