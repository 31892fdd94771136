import type { RegisterKind } from '../register-kind.ts';

const kind: RegisterKind = {
  id: 'notification',
  prefix: 'NOT',
  order: 10,
  title: { zh: '告知台账', en: 'Notification register' },
  purpose: {
    zh: '告诉了谁、什么时候、走什么渠道、送到没有。',
    en: 'Who was told, when, by which channel, and whether it arrived.',
  },
  columns: [
    { id: 'at', label: { zh: '时间', en: 'Time' }, holds: 'instant', need: 'must' },
    { id: 'data-set', label: { zh: '数据集', en: 'Data set' }, holds: 'data-set', need: 'must' },
    { id: 'about', label: { zh: '告知事项', en: 'About' }, holds: 'text', need: 'must' },
    { id: 'channel', label: { zh: '渠道', en: 'Channel' }, holds: 'text', need: 'must' },
    { id: 'due', label: { zh: '应告知人数', en: 'People due' }, holds: 'count', need: 'must' },
    { id: 'reached', label: { zh: '已送达人数', en: 'People reached' }, holds: 'count', need: 'must' },
    {
      id: 'recipient',
      label: { zh: '写明的接收方和联系方式', en: 'Recipient and contact named' },
      holds: 'text',
      need: 'should',
    },
    {
      id: 'choices',
      label: { zh: '客户的选择和反对', en: 'Choices and objections' },
      holds: 'text',
      need: 'should',
    },
    { id: 'by', label: { zh: '经手人', en: 'Done by' }, holds: 'person', need: 'must' },
  ],
  duties: ['E.03.3', 'J.06.3', 'J.06.4', 'J.06.5', 'J.10.4', 'J.11.4'],
};
export default kind;
