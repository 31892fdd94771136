import { api } from './api.js';
import { el, money } from './dom.js';
import { grid } from './grid.js';

/** Shows a card number with its middle hidden until asked for. */
function card(number) {
  if (!number) return '';
  const text = el('span', {}, `${number.slice(0, 6)}*********${number.slice(-4)}`);
  const reveal = el(
    'button.button.small',
    {
      type: 'button',
      click: () => {
        text.textContent = number;
        reveal.remove();
      },
    },
    '查看',
  );
  return [text, ' ', reveal];
}

const columns = [
  { label: '学员编号', width: 120, cell: (row) => el('a', { href: `#/customers/${row.id}` }, row.id) },
  { label: '收款人', width: 140, cell: (row) => row.guardian },
  { label: '收款银行卡', width: 270, cell: (row) => card(row.bankCard) },
  { label: '手机', width: 150, cell: (row) => row.mobile.replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2') },
  { label: '原订单号', width: 140, cell: (row) => row.orders[0]?.number },
  { label: '应退金额（元）', width: 130, number: true, cell: (row) => money(row.balance) },
  { label: '校区', width: 120, cell: (row) => row.campus },
];

/** Refunds that wait for the finance department; cards and mobiles masked as finance wants it. */
export async function refundsPage() {
  const rows = (await api.customers()).filter((customer) => customer.status === '退费中');
  const table = grid({ columns, height: 'calc(100vh - 212px)' });
  table.show(rows);
  return el(
    'section.panel',
    {},
    el('div.tools', {}, el('h1', {}, '退费')),
    table.node,
    el('footer.foot', {}, `共 ${rows.length} 笔待打款`),
  );
}
