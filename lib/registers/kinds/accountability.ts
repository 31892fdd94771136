import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'accountability',
  prefix: 'LIA',
  order: 110,
  title: { zh: '责任追究台账', en: 'Accountability register' },
  purpose: {
    zh: '谁违反了什么、怎么处理、结果告诉了谁；也记奖励。',
    en: 'Who broke which rule, what followed and who was told; rewards too.',
  },
  columns: [
    { id: 'on', label: { zh: '日期', en: 'Date' }, holds: 'date', need: 'must' },
    { id: 'person', label: { zh: '当事人', en: 'Person' }, holds: 'person', need: 'must' },
    { id: 'reason', label: { zh: '原因', en: 'Reason' }, holds: 'text', need: 'must' },
    { id: 'measure', label: { zh: '处理或奖励', en: 'Sanction or reward' }, holds: 'text', need: 'must' },
    { id: 'decided', label: { zh: '决定人', en: 'Decided by' }, holds: 'person', need: 'must' },
    { id: 'told', label: { zh: '反馈给谁', en: 'Fed back to' }, holds: 'person', need: 'must' },
    { id: 'follow-up', label: { zh: '后续改进', en: 'What is improved' }, holds: 'text', need: 'should' },
  ],
  duties: ['J.04.6', 'J.05.4', 'J.14.2', 'J.14.3', 'J.14.4'],
};
export default kind;
