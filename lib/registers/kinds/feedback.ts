import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'feedback',
  prefix: 'FBK',
  order: 130,
  title: { zh: '反馈台账', en: 'Feedback register' },
  purpose: {
    zh: '客户和同事说了什么、怎么回的、改了什么。',
    en: 'What customers and colleagues said, what was answered and what changed.',
  },
  columns: [
    { id: 'on', label: { zh: '日期', en: 'Date' }, holds: 'date', need: 'must' },
    { id: 'about', label: { zh: '关于哪件事', en: 'About' }, holds: 'text', need: 'must' },
    { id: 'source', label: { zh: '来自', en: 'From' }, holds: 'text', need: 'must' },
    {
      id: 'said',
      label: { zh: '内容，不写姓名', en: 'What was said, without names' },
      holds: 'text',
      need: 'must',
    },
    { id: 'reply', label: { zh: '答复', en: 'Reply' }, holds: 'text', need: 'must' },
    { id: 'change', label: { zh: '据此改了什么', en: 'What changed' }, holds: 'text', need: 'should' },
  ],
  duties: ['J.06.6', 'J.09.6', 'J.10.6', 'J.11.6', 'J.15.5', 'J.16.4', 'J.17.5', 'J.18.4', 'J.20.6'],
};
export default kind;
