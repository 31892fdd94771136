import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'dispute',
  prefix: 'DSP',
  order: 60,
  title: { zh: '争议台账', en: 'Dispute register' },
  purpose: {
    zh: '客户的投诉和纠纷怎么来的、谁在处理、怎么了结。',
    en: 'How a complaint or dispute arose, who handles it and how it ended.',
  },
  columns: [
    { id: 'on', label: { zh: '日期', en: 'Date' }, holds: 'date', need: 'must' },
    { id: 'matter', label: { zh: '事由', en: 'Matter' }, holds: 'text', need: 'must' },
    { id: 'channel', label: { zh: '来源', en: 'Channel' }, holds: 'text', need: 'must' },
    { id: 'handler', label: { zh: '处理人', en: 'Handler' }, holds: 'person', need: 'must' },
    { id: 'due', label: { zh: '答复期限', en: 'Answer due' }, holds: 'date', need: 'must' },
    { id: 'answered', label: { zh: '答复日', en: 'Answered on' }, holds: 'date', need: 'should' },
    { id: 'result', label: { zh: '结果', en: 'Result' }, holds: 'text', need: 'must' },
  ],
  duties: ['E.17.3', 'O.10.2', 'O.10.3'],
};
export default kind;
