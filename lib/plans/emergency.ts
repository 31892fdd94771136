import type { Plan } from './plan.ts';

const plan: Plan = {
  id: 'emergency',
  title: { zh: '应急预案', en: 'Emergency plan' },
  purpose: {
    zh: '泄露、故障、违规和法律风险出现时，谁先做什么。',
    en: 'Who does what first in a leak, a failure, a breach by staff or a legal emergency.',
  },
  fields: [
    {
      id: 'event',
      label: {
        zh: '事件：泄露、故障、违规、法律、库房',
        en: 'Event: leak, failure, staff, legal, store room',
      },
    },
    { id: 'signs', label: { zh: '怎么发现', en: 'How it shows' } },
    { id: 'first-steps', label: { zh: '头一个小时', en: 'First hour' } },
    { id: 'decider', label: { zh: '拍板人和替补', en: 'Decider and deputy' } },
    { id: 'report-to', label: { zh: '报给谁、时限', en: 'Reported to, deadline' } },
    { id: 'tell-people', label: { zh: '怎么告诉客户', en: 'How customers are told' } },
    { id: 'recovery', label: { zh: '怎么恢复', en: 'Recovery' } },
    { id: 'afterwards', label: { zh: '注销后由谁接', en: 'Who takes over after deregistration' } },
    { id: 'last-drill', label: { zh: '上次演练', en: 'Last drill' } },
  ],
  duties: ['E.09.1', 'E.09.2', 'E.09.3', 'O.15.1', 'J.05.6', 'J.08.6', 'J.12.6'],
  usable: false,
};
export default plan;
