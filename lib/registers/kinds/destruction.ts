import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'destruction',
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
    { id: 'method', label: { zh: '办法', en: 'Method' }, holds: 'text', need: 'must' },
    { id: 'count', label: { zh: '数量', en: 'Number' }, holds: 'count', need: 'must' },
    { id: 'by', label: { zh: '经手人', en: 'Done by' }, holds: 'person', need: 'must' },
    { id: 'witness', label: { zh: '复核人', en: 'Second person' }, holds: 'person', need: 'must' },
    { id: 'evidence', label: { zh: '证据', en: 'Evidence' }, holds: 'evidence', need: 'should' },
  ],
  duties: ['O.09.3', 'J.03.5', 'J.11.3', 'J.11.5'],
  usable: false,
};
export default kind;
