import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'execution',
  prefix: 'EXE',
  order: 20,
  title: { zh: '处置执行台账', en: 'Execution register' },
  purpose: {
    zh: '匿名化、依法留存、暂缓，做到哪一步、结果如何。删除、归档、移交各有台账。',
    en: 'What was anonymised, kept by duty or put on hold, and with what result. Deletion, archive and hand-over have registers of their own.',
  },
  columns: [
    { id: 'at', label: { zh: '时间', en: 'Time' }, holds: 'instant', need: 'must' },
    { id: 'data-set', label: { zh: '数据集', en: 'Data set' }, holds: 'data-set', need: 'must' },
    {
      id: 'step',
      label: { zh: '做了什么', en: 'Step' },
      holds: 'choice',
      need: 'must',
      options: [
        { id: 'anonymise', label: { zh: '匿名化', en: 'Anonymised' } },
        { id: 'retain-locked', label: { zh: '依法留存并锁定', en: 'Kept by duty and locked' } },
        { id: 'hold', label: { zh: '有争议，暂缓', en: 'On hold' } },
      ],
    },
    { id: 'method', label: { zh: '办法', en: 'Method' }, holds: 'text', need: 'must' },
    { id: 'count', label: { zh: '涉及多少人', en: 'People' }, holds: 'count', need: 'must' },
    { id: 'result', label: { zh: '结果', en: 'Result' }, holds: 'text', need: 'must' },
    { id: 'by', label: { zh: '经手人', en: 'Done by' }, holds: 'person', need: 'must' },
    { id: 'witness', label: { zh: '复核人', en: 'Second person' }, holds: 'person', need: 'must' },
  ],
  settles: { count: 'count', as: { column: 'step' } },
  apart: ['by', 'witness'],
  duties: ['E.03.4'],
};
export default kind;
