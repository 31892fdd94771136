import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'incident',
  prefix: 'INC',
  order: 70,
  title: { zh: '事件台账', en: 'Incident register' },
  purpose: {
    zh: '出了什么事、影响多少人、报给了谁、怎么收的场。',
    en: 'What happened, to how many people, who was told and how it ended.',
  },
  columns: [
    { id: 'at', label: { zh: '时间', en: 'Time' }, holds: 'instant', need: 'must' },
    { id: 'what', label: { zh: '经过', en: 'What happened' }, holds: 'text', need: 'must' },
    { id: 'data-set', label: { zh: '数据集', en: 'Data set' }, holds: 'data-set', need: 'must' },
    { id: 'people', label: { zh: '涉及人数', en: 'People affected' }, holds: 'count', need: 'must' },
    { id: 'measures', label: { zh: '措施', en: 'Measures' }, holds: 'text', need: 'must' },
    { id: 'reported', label: { zh: '报告：谁、何时', en: 'Reported to, when' }, holds: 'text', need: 'must' },
    { id: 'notified', label: { zh: '通知个人的情况', en: 'People notified' }, holds: 'text', need: 'must' },
    { id: 'closed', label: { zh: '了结日', en: 'Closed on' }, holds: 'date', need: 'should' },
  ],
  duties: ['O.15.3'],
};
export default kind;
