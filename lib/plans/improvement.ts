import type { Plan } from './plan.ts';

const plan: Plan = {
  id: 'improvement',
  title: { zh: '改进计划', en: 'Improvement plan' },
  purpose: {
    zh: '目标、措施、谁、哪天，以及怎么看有没有用。',
    en: 'Goal, measure, who, when, and how to see that it worked.',
  },
  fields: [
    { id: 'goal', label: { zh: '目标', en: 'Goal' } },
    { id: 'finding', label: { zh: '从哪里看出来的', en: 'What it came from' } },
    { id: 'measure', label: { zh: '措施', en: 'Measure' } },
    { id: 'owner', label: { zh: '负责人', en: 'Owner' } },
    { id: 'due', label: { zh: '完成日', en: 'Due' } },
    { id: 'indicator', label: { zh: '怎么看有没有用', en: 'How to tell' } },
    { id: 'reviewed-on', label: { zh: '回看日期', en: 'Looked at again on' } },
  ],
  duties: ['J.16.6', 'J.18.1'],
  usable: false,
};
export default plan;
