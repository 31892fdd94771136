import { api } from './api.js';
import { confirmed, el, money, toast } from './dom.js';
import { grid } from './grid.js';

const link = (customer) => el('a', { href: `#/customers/${customer.id}` }, customer.id);

const columns = [
  { label: '学员编号', width: 110, cell: link },
  { label: '学员姓名', width: 130, cell: (row) => row.name },
  { label: '性别', width: 60, cell: (row) => row.gender },
  { label: '出生日期', width: 110, cell: (row) => row.birth },
  { label: '证件类型', width: 160, cell: (row) => row.idType },
  { label: '证件号', width: 180, cell: (row) => row.idNumber },
  { label: '家长', width: 120, cell: (row) => row.guardian },
  { label: '家长手机', width: 140, cell: (row) => row.mobile },
  { label: '座机', width: 130, cell: (row) => row.landline },
  { label: '微信号', width: 140, cell: (row) => row.wechat },
  { label: '邮箱', width: 210, cell: (row) => row.email },
  { label: '住址', width: 330, cell: (row) => el('span', { title: row.address }, row.address) },
  { label: '校区', width: 100, cell: (row) => row.campus },
  { label: '课程', width: 150, cell: (row) => row.course },
  { label: '最近订单号', width: 130, cell: (row) => row.orders[0]?.number },
  { label: '剩余课时', width: 90, number: true, cell: (row) => row.hours.toFixed(1) },
  { label: '余额（元）', width: 110, number: true, cell: (row) => money(row.balance) },
  { label: '状态', width: 90, cell: (row) => el('span.tag', { 'data-status': row.status }, row.status) },
];

const searchable = ['id', 'name', 'guardian', 'mobile', 'wechat', 'email', 'idNumber'];
// kept while the person moves between pages, as the usual CRM does
const filter = { text: '', campus: '', status: '' };

function matches(customer) {
  const text = filter.text.trim().toLowerCase();
  return (
    ['', customer.campus].includes(filter.campus) &&
    ['', customer.status].includes(filter.status) &&
    (!text || searchable.some((field) => customer[field].toLowerCase().includes(text)))
  );
}

const choice = (label, values, current, change) =>
  el(
    'select.field',
    { 'aria-label': label, change },
    [`全部${label}`, ...values].map((value, i) =>
      el('option', { value: i === 0 ? '' : value, selected: value === current }, value),
    ),
  );

/** The customers, searched, filtered, selected, deleted and made anonymous. */
export async function listPage() {
  let customers = await api.customers();
  let shown = [];
  const selected = new Set();
  const count = el('span.count');

  const box = (row) =>
    el('input', {
      type: 'checkbox',
      checked: selected.has(row.id),
      'aria-label': `选择 ${row.id}`,
      change: ({ target }) => {
        if (target.checked) selected.add(row.id);
        else selected.delete(row.id);
        say();
      },
    });
  const table = grid({
    columns: [{ label: '', width: 44, cell: box }, ...columns],
    height: 'calc(100vh - 264px)',
  });
  const say = () => {
    count.textContent = `共 ${shown.length} 条${selected.size > 0 ? `，已选 ${selected.size} 条` : ''}`;
  };
  const refresh = () => {
    shown = customers.filter(matches);
    table.show(shown);
    say();
  };
  const set = (field) => (event) => {
    filter[field] = event.target.value;
    refresh();
  };

  const act = async (ids, verb, run) => {
    if (ids.length === 0) return toast('请先勾选学员。');
    if (!(await confirmed(`${verb} ${ids.length} 名学员？`, '这一步不能撤回。', verb))) return;
    const { changed } = await run(ids);
    customers = await api.customers();
    selected.clear();
    refresh();
    toast(`已${verb} ${changed} 名学员。`);
  };
  const button = (name, label, ids, verb, run) =>
    el('button.button', { id: name, type: 'button', click: () => act(ids(), verb, run) }, label);

  const distinct = (field) => [...new Set(customers.map((customer) => customer[field]))].sort();
  refresh();
  return el(
    'section.panel',
    {},
    el(
      'div.tools',
      {},
      el('h1', {}, '学员列表'),
      el('input.field.wide', {
        id: 'search',
        type: 'search',
        placeholder: '姓名、手机、微信、证件号',
        value: filter.text,
        input: set('text'),
      }),
      choice('校区', distinct('campus'), filter.campus, set('campus')),
      choice('状态', distinct('status'), filter.status, set('status')),
      el('span.gap'),
      button('delete-selected', '删除所选', () => [...selected], '删除', api.remove),
      button('anonymise-selected', '匿名所选', () => [...selected], '匿名', api.anonymise),
      button('anonymise-filtered', '匿名筛选结果', () => shown.map((row) => row.id), '匿名', api.anonymise),
      button('delete-filtered', '删除筛选结果', () => shown.map((row) => row.id), '删除', api.remove),
    ),
    table.node,
    el('footer.foot', {}, count),
  );
}
