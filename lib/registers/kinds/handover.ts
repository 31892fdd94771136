import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'handover',
  prefix: 'HND',
  order: 50,
  title: { zh: '交接台账', en: 'Hand-over register' },
  purpose: {
    zh: '哪份资料由谁交给谁、双方数对没对上。',
    en: 'Which data went from whom to whom, and whether the counts agree.',
  },
  columns: [
    { id: 'at', label: { zh: '时间', en: 'Time' }, holds: 'instant', need: 'must' },
    { id: 'data-set', label: { zh: '数据集', en: 'Data set' }, holds: 'data-set', need: 'must' },
    { id: 'giver', label: { zh: '交出人', en: 'Handed over by' }, holds: 'person', need: 'must' },
    { id: 'receiver', label: { zh: '接收人和单位', en: 'Receiver and body' }, holds: 'text', need: 'must' },
    { id: 'sent', label: { zh: '交出多少人', en: 'People sent' }, holds: 'count', need: 'must' },
    { id: 'received', label: { zh: '收到多少人', en: 'People received' }, holds: 'count', need: 'must' },
    { id: 'checksum', label: { zh: '校验值', en: 'Checksum' }, holds: 'text', need: 'should' },
    { id: 'duties', label: { zh: '责任约定', en: 'Agreed duties' }, holds: 'text', need: 'must' },
  ],
  settles: { count: 'received', as: 'hand-over' },
  duties: ['J.06.1', 'J.06.2'],
};
export default kind;
