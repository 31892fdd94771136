import { api } from './api.js';
import { detailPage } from './detail.js';
import { el, toast } from './dom.js';
import { equipmentPage } from './equipment.js';
import { formPage } from './form.js';
import { homePage } from './home.js';
import { listPage } from './list.js';
import { ordersPage } from './orders.js';
import { refundsPage } from './refunds.js';
import { settingsPage } from './settings.js';
import { talksPage } from './talks.js';

/** Hash → page; the first pattern that fits. `menu` names the entry to mark. */
const pages = [
  { path: /^#\/?$/, menu: '#/', title: '工作台', show: homePage },
  { path: /^#\/customers$/, menu: '#/customers', title: '学员列表', show: listPage },
  { path: /^#\/customers\/(\w+)$/, menu: '#/customers', title: '学员详情', show: detailPage },
  { path: /^#\/customers\/(\w+)\/edit$/, menu: '#/customers', title: '编辑学员', show: formPage },
  { path: /^#\/orders$/, menu: '#/orders', title: '课时与订单', show: ordersPage },
  { path: /^#\/talks$/, menu: '#/talks', title: '家长沟通', show: talksPage },
  { path: /^#\/refunds$/, menu: '#/refunds', title: '退费', show: refundsPage },
  { path: /^#\/equipment$/, menu: '#/equipment', title: '设备与版本', show: equipmentPage },
  { path: /^#\/settings$/, menu: '#/settings', title: '系统设置', show: settingsPage },
];
const menu = ['#/', '#/customers', '#/talks', '#/orders', '#/refunds', '#/equipment', '#/settings'];
const modules = [
  ['教务', '#/customers'],
  ['财务', '#/orders'],
  ['设备', '#/equipment'],
];

const titleOf = (path) => pages.find((page) => page.menu === path).title;
const work = document.getElementById('work');
let turn = 0;

async function route() {
  const hash = location.hash || '#/';
  const page = pages.find(({ path }) => path.test(hash));
  turn += 1;
  const mine = turn;
  const content = page ? await page.show(...page.path.exec(hash).slice(1)) : undefined;
  if (mine !== turn) return;
  const title = page && content ? page.title : '没有这一页';
  document.title = `${title} · 禾木学员管理`;
  work.replaceChildren(content ?? el('p.panel.note', {}, '没有这条记录，可能已被删除或匿名。'));
  work.scrollTop = 0;
  toast('');
  for (const link of document.querySelectorAll('.sidebar a'))
    link.toggleAttribute('aria-current', link.hash === page?.menu);
}

document.querySelector('.sidebar').append(...menu.map((path) => el('a', { href: path }, titleOf(path))));
document.querySelector('.modules').append(...modules.map(([label, path]) => el('a', { href: path }, label)));
const { company } = await api.about();
document.querySelector('.user').title = company;
addEventListener('hashchange', route);
await route();
