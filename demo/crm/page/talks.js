import { api } from './api.js';
import { el } from './dom.js';

const step = 40;

/** What was said with the parents, newest first, 40 at a time. */
export async function talksPage() {
  const talks = (await api.customers())
    .flatMap((customer) => customer.notes.map((note) => ({ ...note, customer })))
    .sort((a, b) => b.on.localeCompare(a.on));
  const list = el('ul.talks');
  const more = el('button.button', { type: 'button', click: () => show() }, '再看 40 条');
  const show = () => {
    const from = list.children.length;
    list.append(
      ...talks
        .slice(from, from + step)
        .map(({ on, by, text, customer }) =>
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
    );
    more.hidden = list.children.length >= talks.length;
  };
  show();
  return el(
    'section.panel',
    {},
    el('div.tools', {}, el('h1', {}, '家长沟通'), el('span', {}, `共 ${talks.length} 条`)),
    list,
    el('footer.foot', {}, more),
  );
}
