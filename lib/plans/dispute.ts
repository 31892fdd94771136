import type { Plan } from './plan.ts';

const plan: Plan = {
  id: 'dispute',
  title: { zh: '争议处理方案', en: 'Dispute plan' },
  purpose: {
    zh: '客户来争，哪里收、几天答、谁拍板、不满意再找谁。',
    en: 'Where disputes are received, how fast they are answered, who decides and where to turn next.',
  },
  fields: [
    { id: 'channel', label: { zh: '入口', en: 'Channel' } },
    { id: 'deadline', label: { zh: '答复时限', en: 'Time to answer' } },
    { id: 'standard', label: { zh: '统一的标准', en: 'One standard' } },
    { id: 'decider', label: { zh: '拍板人', en: 'Decider' } },
    { id: 'appeal', label: { zh: '不服找谁', en: 'Appeal' } },
    { id: 'afterwards', label: { zh: '停业后由谁接', en: 'Who answers after closing' } },
  ],
  duties: ['O.10.1'],
  usable: false,
};
export default plan;
