import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'access',
  prefix: 'ACC',
  order: 80,
  title: { zh: '查询台账', en: 'Access register' },
  purpose: {
    zh: '谁在什么时候、为了什么看过客户资料。',
    en: 'Who looked at customer data, when and for what.',
  },
  columns: [
    { id: 'at', label: { zh: '时间', en: 'Time' }, holds: 'instant', need: 'must' },
    { id: 'person', label: { zh: '查询人', en: 'Person' }, holds: 'person', need: 'must' },
    { id: 'data-set', label: { zh: '数据集', en: 'Data set' }, holds: 'data-set', need: 'must' },
    { id: 'purpose', label: { zh: '用途', en: 'Purpose' }, holds: 'text', need: 'must' },
    { id: 'approved', label: { zh: '批准人', en: 'Approved by' }, holds: 'person', need: 'must' },
    { id: 'until', label: { zh: '用到哪天', en: 'Until' }, holds: 'date', need: 'should' },
    { id: 'note', label: { zh: '备注', en: 'Note' }, holds: 'text', need: 'should' },
  ],
  duties: ['O.07.2', 'J.09.3'],
};
export default kind;
