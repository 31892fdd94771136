import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'archive',
  prefix: 'ARC',
  order: 40,
  title: { zh: '归档台账', en: 'Archive register' },
  purpose: { zh: '存了什么、存在哪、存到哪天、由谁管。', en: 'What is kept, where, until when and by whom.' },
  columns: [
    { id: 'at', label: { zh: '时间', en: 'Time' }, holds: 'instant', need: 'must' },
    { id: 'place', label: { zh: '地点', en: 'Place' }, holds: 'text', need: 'must' },
    { id: 'data-set', label: { zh: '数据集', en: 'Data set' }, holds: 'data-set', need: 'must' },
    { id: 'count', label: { zh: '涉及多少人', en: 'People' }, holds: 'count', need: 'must' },
    { id: 'standard', label: { zh: '依据和保管期限', en: 'Rule and period' }, holds: 'text', need: 'must' },
    { id: 'starts', label: { zh: '起算日', en: 'Starts on' }, holds: 'date', need: 'must' },
    { id: 'ends', label: { zh: '到期日', en: 'Ends on' }, holds: 'date', need: 'must' },
    { id: 'keeper', label: { zh: '保管人', en: 'Custodian' }, holds: 'person', need: 'must' },
    { id: 'by', label: { zh: '经手人', en: 'Done by' }, holds: 'person', need: 'must' },
  ],
  settles: { count: 'count', as: 'archive' },
  duties: ['J.03.4', 'J.03.6', 'J.08.1', 'J.11.1'],
};
export default kind;
