import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'audit',
  prefix: 'AUD',
  order: 100,
  title: { zh: '审查台账', en: 'Audit register' },
  purpose: {
    zh: '谁在哪天查了什么、查出什么、告诉了谁。',
    en: 'Who checked what on which day, what was found and who was told.',
  },
  columns: [
    { id: 'on', label: { zh: '日期', en: 'Date' }, holds: 'date', need: 'must' },
    { id: 'scope', label: { zh: '审查范围', en: 'Scope' }, holds: 'text', need: 'must' },
    {
      id: 'kind',
      label: { zh: '内部、外部或监管', en: 'Internal, external or authority' },
      holds: 'text',
      need: 'must',
    },
    { id: 'reviewer', label: { zh: '审查人', en: 'Reviewer' }, holds: 'person', need: 'must' },
    { id: 'standard', label: { zh: '依据', en: 'Standard' }, holds: 'text', need: 'should' },
    { id: 'result', label: { zh: '结果', en: 'Result' }, holds: 'text', need: 'must' },
    { id: 'told', label: { zh: '反馈给谁', en: 'Fed back to' }, holds: 'person', need: 'must' },
  ],
  duties: ['E.06.1', 'E.06.2', 'E.06.3', 'E.15.3', 'J.13.3', 'J.13.4', 'J.13.5'],
};
export default kind;
