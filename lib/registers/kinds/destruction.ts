import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'destruction',
  prefix: 'DES',
  order: 30,
  title: { zh: '销毁台账', en: 'Destruction register' },
  purpose: {
    zh: '毁了什么、多少、在哪、谁在场。',
    en: 'What was destroyed, how many, where and in whose presence.',
  },
  columns: [
    { id: 'at', label: { zh: '时间', en: 'Time' }, holds: 'instant', need: 'must' },
    { id: 'place', label: { zh: '地点', en: 'Place' }, holds: 'text', need: 'must' },
    { id: 'data-set', label: { zh: '数据集', en: 'Data set' }, holds: 'data-set', need: 'must' },
    { id: 'medium', label: { zh: '介质和编号', en: 'Medium and serials' }, holds: 'text', need: 'must' },
    {
      id: 'method',
      label: { zh: '办法', en: 'Method' },
      hint: {
        zh: '只在系统里打删除标记不算销毁，不要记在这里。',
        en: 'A deleted flag in the system is no destruction; do not enter it here.',
      },
      holds: 'text',
      need: 'must',
    },
    { id: 'count', label: { zh: '涉及多少人', en: 'People' }, holds: 'count', need: 'must' },
    { id: 'by', label: { zh: '经手人', en: 'Done by' }, holds: 'person', need: 'must' },
    { id: 'witness', label: { zh: '复核人', en: 'Second person' }, holds: 'person', need: 'must' },
  ],
  settles: { count: 'count', as: 'delete' },
  apart: ['by', 'witness'],
  duties: ['O.09.3', 'J.03.5', 'J.11.3', 'J.11.5'],
};
export default kind;
