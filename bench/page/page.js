// Runs in the page: made-up pages to scan, and the floor to compare with.

const surnames = '王李张刘陈杨赵吴徐孙朱胡郭何罗';
const given = '安宁落禾屿桐静琴明远晴书言清雨霖';
const at = (text, index) => text[index % text.length];

/** Ten columns as a list of customers has them; four of them personal. */
const columns = ['客户编号', '姓名', '手机', '邮箱', '身份证号', '来源', '等级', '余额', '创建时间', '备注'];
const cell = (row, column) =>
  [
    `C${100000 + row}`,
    at(surnames, row * 7) + at(given, row * 5) + at(given, row * 3 + 1),
    `138${String(10000000 + row * 37).slice(-8)}`,
    `user${row}@example.com`,
    '11010519491231002X',
    ['官网', '抖音', '转介绍', '地推'][row % 4],
    ['普通', '黄金', '铂金'][row % 3],
    `${row * 13}.00`,
    `2026-11-${String((row % 28) + 1).padStart(2, '0')} 10:00`,
    '已加微信，下周到店体验',
  ][column];

/** A table of `count` rows. `plain` has no personal data. */
globalThis.rows = (from, count, plain = false) => {
  let html = '';
  for (let row = from; row < from + count; row++) {
    html += '<tr>';
    for (let column = 0; column < 10; column++)
      html += `<td><div class="cell">${cell(row, plain && column > 0 && column < 5 ? 5 : column)}</div></td>`;
    html += '</tr>';
  }
  return html;
};
globalThis.build = (count, plain = false) => {
  const heads = columns.map((name, i) => `<th>${plain && i > 0 && i < 5 ? '来源' : name}</th>`).join('');
  document.body.innerHTML = `<table><thead><tr>${heads}</tr></thead><tbody>${rows(0, count, plain)}</tbody></table>`;
};

/** The floor: every text node and a trivial pattern. Milliseconds. */
globalThis.bareWalk = () => {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (/1[3-9]\d{9}/.test(node.data)) hits++;
  return { ms: performance.now() - start, hits };
};
