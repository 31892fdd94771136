import { api } from './api.js';
import { el, toast } from './dom.js';

const fields = [
  { name: 'name', label: '学员姓名', autocomplete: 'off' },
  { name: 'gender', label: '性别', options: ['男', '女'] },
  { name: 'birth', label: '出生日期', type: 'date' },
  { name: 'idType', label: '证件类型', options: ['居民身份证', '护照', '外国人永久居留身份证'] },
  { name: 'idNumber', label: '证件号码' },
  { name: 'guardian', label: '监护人姓名' },
  { name: 'relation', label: '与学员关系', options: ['母亲', '父亲', '外婆', '本人'] },
  { name: 'mobile', label: '家长手机', type: 'tel' },
  { name: 'landline', label: '座机', type: 'tel' },
  { name: 'wechat', label: '微信号' },
  { name: 'email', label: '邮箱', type: 'email' },
  { name: 'bankCard', label: '退费银行卡号' },
  { name: 'address', label: '住址', whole: true },
  { name: 'health', label: '健康备注', area: true, whole: true },
];

function input(field, value) {
  const properties = { name: field.name, value };
  if (field.area) return el('textarea.field', { ...properties, rows: 3 });
  if (!field.options) return el('input.field', { type: field.type ?? 'text', ...properties });
  return el(
    'select.field',
    { name: field.name },
    field.options.map((option) => el('option', { selected: option === value }, option)),
  );
}

/** Edits one customer. */
export async function formPage(id) {
  const customer = await api.customer(id);
  if (!customer) return undefined;
  const save = async (event) => {
    event.preventDefault();
    await api.save(id, Object.fromEntries(new FormData(event.target)));
    location.hash = `#/customers/${id}`;
    toast('已保存。');
  };
  return el(
    'section.panel',
    {},
    el('div.tools', {}, el('h1', {}, `编辑学员 ${customer.id}`)),
    el(
      'form.form',
      { submit: save },
      fields.map((field) =>
        el(field.whole ? 'label.whole' : 'label', {}, field.label, input(field, customer[field.name])),
      ),
      el(
        'div.form-buttons',
        {},
        el('button.button.main', {}, '保存'),
        el('a.button', { href: `#/customers/${id}` }, '取消'),
      ),
    ),
  );
}
