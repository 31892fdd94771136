import { api } from './api.js';
import { el, money } from './dom.js';

const figure = (label, value, note) =>
  el('div.figure', {}, el('span', {}, label), el('strong', {}, value), el('small', {}, note));

/** The start page: what is left to do before the system stops, and the latest talks. */
export async function homePage() {
  const customers = await api.customers();
  const balance = customers.reduce((sum, customer) => sum + customer.balance, 0);
  const hours = customers.reduce((sum, customer) => sum + customer.hours, 0);
  const talks = customers
    .flatMap((customer) => customer.notes.map((note) => ({ ...note, customer })))
    .sort((a, b) => b.on.localeCompare(a.on))
    .slice(0, 6);
  const status = (name) => customers.filter((customer) => customer.status === name).length;

  return el(
    'div.stack',
    {},
    el(
      'p.notice',
      {},
      el('strong', {}, '停用通知'),
      '本系统合同于 2026 年 12 月 31 日到期，之后账号停用、数据不再保留。请各校区在此之前完成学员资料的核对与处置。',
    ),
    el(
      'div.figures',
      {},
      figure('学员', String(customers.length), `在读 ${status('在读')} 名`),
      figure('未消课余额', money(balance), '元，含赠送'),
      figure('退费中', String(status('退费中')), '笔，待财务打款'),
      figure('剩余课时', hours.toLocaleString('zh-CN'), '节'),
    ),
    el(
      'section.panel',
      {},
      el('div.tools', {}, el('h1', {}, '最近沟通'), el('span.gap'), el('a', { href: '#/talks' }, '全部')),
      talks.length === 0 && el('p.note', {}, '没有沟通记录。'),
      el(
        'ul.talks',
        {},
        talks.map(({ on, by, text, customer }) =>
          el(
            'li',
            {},
            el(
              'div.talk-head',
              {},
              el('a', { href: `#/customers/${customer.id}` }, customer.name),
              `${on} ${by}`,
            ),
            el('p', {}, text),
          ),
        ),
      ),
    ),
  );
}
