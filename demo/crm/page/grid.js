import { el } from './dom.js';

const rowHeight = 44;
const spare = 6;

/**
 * A table that keeps only the visible rows in the page. As in the usual admin kits, header and body are two tables
 * that share column classes (`grid-column-3`) and widths, and every value sits in a `div.cell`.
 * `columns` are `{ label, width, cell(row) }`; `height` is a CSS length.
 */
export function grid({ columns, height }) {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = () =>
    el(
      'colgroup',
      {},
      columns.map((column) => el('col', { width: String(column.width) })),
    );
  const table = (part, ...children) =>
    el('table', { className: part, style: `width:${total}px`, cellSpacing: '0' }, widths(), ...children);

  const headRow = el(
    'tr',
    {},
    columns.map((column, i) =>
      el(`th.grid-column-${i}${column.number ? '.number' : ''}`, {}, el('div.cell', {}, column.label)),
    ),
  );
  const head = el('div.grid-head', {}, table('grid-header', el('thead', {}, headRow)));
  const body = el('tbody');
  const bodyTable = table('grid-body', body);
  const space = el('div.grid-space', { style: `width:${total}px` }, bodyTable);
  const view = el('div.grid-view', { style: `max-height:${height}`, tabIndex: 0 }, space);
  const empty = el('p.grid-empty', { hidden: true }, '没有符合条件的记录');

  let rows = [];
  let first = -1;

  const rowNode = (row, position) =>
    el(
      'tr',
      { style: `height:${rowHeight}px`, 'aria-rowindex': position + 2 },
      columns.map((column, i) =>
        el(`td.grid-column-${i}${column.number ? '.number' : ''}`, {}, el('div.cell', {}, column.cell(row))),
      ),
    );

  const draw = (force = false) => {
    const from = Math.max(0, Math.floor(view.scrollTop / rowHeight) - spare);
    if (from === first && !force) return;
    first = from;
    const shown = Math.ceil((view.clientHeight || 600) / rowHeight) + spare * 2;
    bodyTable.style.transform = `translateY(${from * rowHeight}px)`;
    body.replaceChildren(...rows.slice(from, from + shown).map((row, i) => rowNode(row, from + i)));
  };

  view.addEventListener('scroll', () => {
    head.scrollLeft = view.scrollLeft;
    draw();
  });
  const resized = new ResizeObserver(() => draw(true));
  resized.observe(view);

  const node = el('div.grid', { role: 'group', 'aria-label': '表格' }, head, view, empty);
  return {
    node,
    /** Replaces the rows; keeps the place unless it is past the end. */
    show(next) {
      rows = next;
      space.style.height = `${rows.length * rowHeight}px`;
      empty.hidden = rows.length > 0;
      draw(true);
    },
  };
}
