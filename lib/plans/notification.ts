import type { Plan } from './plan.ts';

const plan: Plan = {
  id: 'notification',
  title: { zh: '告知方案', en: 'Notification plan' },
  purpose: {
    zh: '哪些人要告诉什么、走什么渠道、送不到怎么办。',
    en: 'Who is told what, by which channel, and what happens if it does not arrive.',
  },
  fields: [
    { id: 'audience', label: { zh: '告诉谁', en: 'Audience' } },
    { id: 'message', label: { zh: '说什么', en: 'Message' } },
    { id: 'channel', label: { zh: '渠道和备用渠道', en: 'Channel and fallback' } },
    { id: 'language', label: { zh: '语言', en: 'Language' } },
    { id: 'send-on', label: { zh: '哪天发', en: 'Sent on' } },
    { id: 'choice', label: { zh: '客户怎么选、截止日', en: 'Choice and deadline' } },
    { id: 'unreached', label: { zh: '送不到的怎么办', en: 'If not reached' } },
  ],
  duties: ['E.03.3', 'E.12.2', 'J.06.4'],
  usable: false,
};
export default plan;
