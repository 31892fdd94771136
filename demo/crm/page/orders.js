import { api } from './api.js';
import { el, money } from './dom.js';
import { grid } from './grid.js';

const columns = [
  { label: '订单号', width: 130, cell: (row) => row.number },
  { label: '收银流水号', width: 180, cell: (row) => row.serial },
  {
    label: '学员',
    width: 130,
    cell: (row) =>
      row.customerId ? el('a', { href: `#/customers/${row.customerId}` }, row.customer) : row.customer,
  },
  { label: '项目', width: 160, cell: (row) => row.item },
  { label: '金额（元）', width: 120, number: true, cell: (row) => money(row.amount) },
  { label: '支付日期', width: 110, cell: (row) => row.paidOn },
  { label: '收货人', width: 120, cell: (row) => row.receiver },
  { label: '收货手机', width: 140, cell: (row) => row.receiverMobile },
  { label: '收货地址', width: 330, cell: (row) => row.receiverAddress },
  { label: '快递公司', width: 100, cell: (row) => row.carrier },
  { label: '快递单号', width: 190, cell: (row) => row.tracking },
];

/** All orders, parcels included. */
export async function ordersPage() {
  const orders = await api.orders();
  const table = grid({ columns, height: 'calc(100vh - 212px)' });
  table.show(orders);
  return el(
    'section.panel',
    {},
    el('div.tools', {}, el('h1', {}, '课时与订单')),
    table.node,
    el('footer.foot', {}, `共 ${orders.length} 笔`),
  );
}
