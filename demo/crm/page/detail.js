import { api } from './api.js';
import { confirmed, el, money, toast } from './dom.js';
import './emergency-card.js';

const fact = (label, value, whole = false) => [
  el('dt', {}, label),
  el(whole ? 'dd.whole' : 'dd', {}, value || '—'),
];
const mail = (address) => address && el('a', { href: `mailto:${address}` }, address);
const phone = (number) => number && el('a', { href: `tel:${number.replaceAll(' ', '')}` }, number);

function facts(customer) {
  return el(
    'dl.facts',
    {},
    fact('学员姓名', customer.name),
    fact('性别', customer.gender),
    fact('出生日期', customer.birth),
    fact('国籍', customer.nationality),
    fact('证件类型', customer.idType),
    fact('证件号码', customer.idNumber),
    fact('监护人', customer.guardian),
    fact('关系', customer.relation),
    fact('手机', phone(customer.mobile)),
    fact('座机', phone(customer.landline)),
    fact('微信号', customer.wechat),
    fact('邮箱', mail(customer.email)),
    fact('住址', customer.address, true),
    fact('健康备注', customer.health, true),
    fact('退费银行卡', customer.bankCard, true),
  );
}

const cells = (tag, values) =>
  el(
    'tr',
    {},
    values.map((value) => el(tag, {}, value)),
  );

function orders(customer) {
  return el(
    'table.plain',
    {},
    el('thead', {}, cells('th', ['订单号', '流水号', '项目', '金额（元）', '支付日期', '快递单号'])),
    el(
      'tbody',
      {},
      customer.orders.map((order) =>
        cells('td', [
          order.number,
          order.serial,
          order.item,
          money(order.amount),
          order.paidOn,
          order.tracking,
        ]),
      ),
    ),
  );
}

/** The contract as the signing service shows it: a document in a frame. */
function contract(customer) {
  const text = [
    '培训服务合同（摘要）',
    `甲方（监护人）：${customer.guardian}，联系电话 ${customer.mobile}。`,
    `乙方：禾木青少年艺术培训（上海）有限公司${customer.campus}。`,
    `学员：${customer.name}，${customer.idType} ${customer.idNumber}，住 ${customer.address}。`,
    `课程：${customer.course}。合同编号：HM-${customer.orders[0]?.number}。`,
  ];
  const page = el(
    'div',
    {},
    text.map((line) => el('p', {}, line)),
  );
  return el('iframe.contract', {
    title: '合同预览',
    srcdoc: `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="contract.css">${page.innerHTML}`,
  });
}

const block = (title, ...children) => el('section.block', {}, el('h2', {}, title), ...children);

/** One customer: data, contract, orders, talks; deleting and making anonymous. */
export async function detailPage(id) {
  const customer = await api.customer(id);
  if (!customer) return undefined;

  const end = async (verb, run) => {
    if (!(await confirmed(`${verb}${customer.name}？`, '这一步不能撤回。', verb))) return;
    await run([customer.id]);
    location.hash = '#/customers';
    toast(`已${verb} 1 名学员。`);
  };
  const card = el('emergency-card');
  card.person = customer;

  return el(
    'div.stack',
    {},
    el(
      'section.panel',
      {},
      el(
        'div.tools',
        {},
        el('h1', {}, customer.name),
        el('span.tag', { 'data-status': customer.status }, customer.status),
        el('span', {}, `${customer.id} · ${customer.campus} · ${customer.course}`),
        el('span.gap'),
        !customer.anonymous && el('a.button', { href: `#/customers/${customer.id}/edit` }, '编辑'),
        !customer.anonymous &&
          el('button.button', { id: 'anonymise', click: () => end('匿名', api.anonymise) }, '匿名'),
        el('button.button', { id: 'delete', click: () => end('删除', api.remove) }, '删除'),
      ),
    ),
    el(
      'div.detail',
      {},
      el(
        'section.panel',
        {},
        block('基本资料', facts(customer)),
        block('课时与订单', orders(customer)),
        !customer.anonymous && block('合同', contract(customer)),
      ),
      el(
        'section.panel',
        {},
        !customer.anonymous && block('紧急联系', card),
        block(
          '账户',
          el(
            'dl.facts',
            {},
            fact('余额', `${money(customer.balance)} 元`, true),
            fact('剩余课时', customer.hours.toFixed(1), true),
          ),
        ),
        block(
          '沟通记录',
          customer.notes.length === 0 && el('p.note', {}, '没有沟通记录。'),
          customer.notes.map((note) =>
            el('div', {}, el('div.talk-head', {}, `${note.on} ${note.by}`), el('p', {}, note.text)),
          ),
        ),
      ),
    ),
  );
}
