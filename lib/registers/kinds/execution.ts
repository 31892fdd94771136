import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'execution',
  title: { zh: '处置执行台账', en: 'Execution register' },
  purpose: {
    zh: '处置方案里的每一步做没做、怎么做的、结果如何。',
    en: 'Each step of the disposition plan: done or not, how, with what result.',
  },
  columns: [
    { id: 'at', label: { zh: '时间', en: 'Time' }, holds: 'instant', need: 'must' },
    { id: 'data-set', label: { zh: '数据集', en: 'Data set' }, holds: 'data-set', need: 'must' },
    {
      id: 'step',
      label: {
        zh: '步骤：删、匿名、归档、移交、锁定',
        en: 'Step: delete, anonymise, archive, hand over, lock',
      },
      holds: 'text',
      need: 'must',
    },
    { id: 'method', label: { zh: '办法', en: 'Method' }, holds: 'text', need: 'must' },
    { id: 'count', label: { zh: '数量', en: 'Number' }, holds: 'count', need: 'must' },
    { id: 'result', label: { zh: '结果', en: 'Result' }, holds: 'text', need: 'must' },
    { id: 'by', label: { zh: '经手人', en: 'Done by' }, holds: 'person', need: 'must' },
    { id: 'witness', label: { zh: '复核人', en: 'Second person' }, holds: 'person', need: 'must' },
    { id: 'evidence', label: { zh: '证据', en: 'Evidence' }, holds: 'evidence', need: 'should' },
  ],
  duties: ['E.03.4'],
  usable: false,
};
export default kind;
