import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'change',
  prefix: 'CHG',
  order: 90,
  title: { zh: '变更台账', en: 'Change register' },
  purpose: {
    zh: '改了什么、为什么、谁批的、谁复核过。',
    en: 'What was changed, why, by whose leave and who checked.',
  },
  columns: [
    { id: 'at', label: { zh: '时间', en: 'Time' }, holds: 'instant', need: 'must' },
    { id: 'what', label: { zh: '改了什么', en: 'What' }, holds: 'text', need: 'must' },
    { id: 'reason', label: { zh: '原因', en: 'Reason' }, holds: 'text', need: 'must' },
    { id: 'requested', label: { zh: '申请人', en: 'Requested by' }, holds: 'person', need: 'must' },
    { id: 'approved', label: { zh: '批准人', en: 'Approved by' }, holds: 'person', need: 'must' },
    { id: 'checked', label: { zh: '合规复核', en: 'Compliance check' }, holds: 'text', need: 'must' },
    { id: 'told', label: { zh: '告诉了谁', en: 'Who was told' }, holds: 'text', need: 'should' },
  ],
  duties: ['J.10.1', 'J.10.3', 'J.10.5'],
};
export default kind;
