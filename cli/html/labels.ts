import { isLabel, labelEvidence } from '../../lib/detection/labels.ts';
import { type ElementNode, wordsOf } from './tree.ts';

const longestLabel = 40;
const labelWords = (node: ElementNode | undefined): string => {
  const words = wordsOf(node);
  return words.length <= longestLabel ? words : '';
};

const elements = (parent: ElementNode): ElementNode[] =>
  parent.children.filter((child) => child.kind === 'element');

export function closest(from: ElementNode, tags: readonly string[]): ElementNode | undefined {
  for (let at: ElementNode | null = from; at !== null; at = at.parent) if (tags.includes(at.tag)) return at;
  return undefined;
}

export function* within(node: ElementNode): Generator<ElementNode> {
  for (const child of elements(node)) {
    yield child;
    yield* within(child);
  }
}

const attributeOf = (element: ElementNode, name: string): string =>
  element.attributes.get(name)?.text.trim() ?? '';

/** Answers what the page writes beside a value to say what it is. */
export class PageLabels {
  private readonly byFor = new Map<string, string>();
  private readonly byId = new Map<string, string>();
  private readonly heads = new Map<ElementNode, readonly string[]>();
  /** The header of the table read last, for a table whose header stands in a table of its own. */
  private lastHead: readonly string[] = [];

  constructor(root: ElementNode) {
    for (const element of within(root)) {
      const id = attributeOf(element, 'id');
      if (id !== '') this.byId.set(id, labelWords(element));
      const target = attributeOf(element, 'for');
      if (element.tag === 'label' && target !== '') this.byFor.set(target, labelWords(element));
      if (element.tag === 'table') this.readHead(element);
    }
  }

  of(element: ElementNode): string {
    const field = /^(?:input|select|textarea)$/.test(element.tag);
    const written =
      (field
        ? (this.byFor.get(attributeOf(element, 'id')) ?? labelWords(closest(element, ['label'])))
        : '') ||
      (this.byId.get(attributeOf(element, 'aria-labelledby')) ?? '') ||
      attributeOf(element, field ? 'aria-label' : 'data-label') ||
      this.column(element) ||
      term(element) ||
      sibling(element);
    if (!field || labelEvidence(written) !== null) return written;
    const hints = ['placeholder', 'name', 'id'].map((name) =>
      attributeOf(element, name).replace(/^(?:请输入|请填写|请选择|enter)\s*/i, ''),
    );
    return hints.find((hint) => labelEvidence(hint) !== null) ?? written;
  }

  private readHead(table: ElementNode): void {
    const rows = [...within(table)].filter(({ tag }) => tag === 'tr');
    const first = rows.find((row) => row.parent?.tag === 'thead') ?? rows[0];
    const cells = first === undefined ? [] : elements(first);
    const isHead =
      cells.length > 1 && (first?.parent?.tag === 'thead' || cells.every(({ tag }) => tag === 'th'));
    const labels = isHead
      ? cells.flatMap((cell) =>
          Array<string>(Math.max(1, Math.min(100, Number(attributeOf(cell, 'colspan')) || 1))).fill(
            labelWords(cell),
          ),
        )
      : this.lastHead;
    this.heads.set(table, labels);
    this.lastHead = isHead && rows.length === 1 ? labels : [];
  }

  private column(element: ElementNode): string {
    const cell = closest(element, ['td', 'th']);
    const row = cell?.parent;
    const table = cell === undefined ? undefined : closest(cell, ['table']);
    if (cell === undefined || row === null || row === undefined || table === undefined) return '';
    const cells = elements(row);
    if (cell.tag === 'th') return '';
    const at = cells.indexOf(cell);
    const before = cells[at - 1];
    if (before !== undefined && (before.tag === 'th' || isLabel(labelWords(before))))
      return labelWords(before);
    const place = cells
      .slice(0, at)
      .reduce((sum, one) => sum + (Number(attributeOf(one, 'colspan')) || 1), 0);
    return this.heads.get(table)?.[place] ?? '';
  }
}

function term(element: ElementNode): string {
  const description = closest(element, ['dd']);
  const around = description?.parent;
  if (description === undefined || around === null || around === undefined) return '';
  const siblings = elements(around);
  return labelWords(siblings.slice(0, siblings.indexOf(description)).findLast(({ tag }) => tag === 'dt'));
}

/** Entries of menus and tabs: none says what the next one is. */
const isEntry = (element: ElementNode | undefined): boolean =>
  element !== undefined &&
  (/^(?:a|button|option)$/.test(element.tag) ||
    /^(?:tab|option|menuitem|radio|treeitem|button|link)/.test(attributeOf(element, 'role')));

/** The heading of a part of the page: it is the label of few words, and of many says what they are about. */
const isHeading = (element: ElementNode | undefined): boolean =>
  element !== undefined && [element, ...within(element)].some(({ tag }) => /^(?:h[1-6]|header)$/.test(tag));

/** A known label in front of the value: beside it or beside one of the boxes around it. */
function sibling(element: ElementNode): string {
  let at = element;
  for (let level = 0; level < 4 && at.parent !== null && !/^(?:t[dhr]|li|form|body)$/.test(at.tag); level++) {
    const siblings = elements(at.parent);
    const before = siblings[siblings.indexOf(at) - 1];
    const words = labelWords(before);
    if (
      words !== '' &&
      !isEntry(before) &&
      !(isHeading(before) && labelWords(at) === '') &&
      !/\d{3}|[:：]./.test(words) &&
      labelEvidence(words) !== null
    )
      return words;
    at = at.parent;
  }
  return '';
}
