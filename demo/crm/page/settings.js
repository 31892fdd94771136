import { api } from './api.js';
import { confirmed, el, toast } from './dom.js';

/** Where the made-up data come back after a trial. */
export async function settingsPage() {
  const { company } = await api.about();
  const reset = async () => {
    if (!(await confirmed('恢复演示数据？', '删除、匿名和修改都会撤回。', '恢复'))) return;
    const { changed } = await api.reset();
    toast(`已恢复 ${changed} 名学员。`);
  };
  return el(
    'section.panel',
    {},
    el('div.tools', {}, el('h1', {}, '系统设置')),
    el(
      'div.block',
      {},
      el('p', {}, `${company}的演示系统。学员、家长和号码都是编造的，只在本机内存里，关掉就没有了。`),
      el('button.button', { id: 'reset', type: 'button', click: reset }, '恢复演示数据'),
    ),
  );
}
