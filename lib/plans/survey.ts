import type { Plan } from './plan.ts';

const plan: Plan = {
  id: 'survey',
  title: { zh: '满意度调查', en: 'Satisfaction survey' },
  purpose: {
    zh: '问什么、问谁、结果怎样、过多久再问。',
    en: 'What is asked of whom, the result, and when it is asked again.',
  },
  fields: [
    { id: 'questions', label: { zh: '问题', en: 'Questions' } },
    { id: 'audience', label: { zh: '问谁', en: 'Audience' } },
    { id: 'answers', label: { zh: '答卷数', en: 'Answers' } },
    { id: 'summary', label: { zh: '汇总，不含姓名', en: 'Summary without names' } },
    { id: 'measures', label: { zh: '据此改什么', en: 'What changes' } },
    { id: 'next-on', label: { zh: '下次日期', en: 'Next on' } },
  ],
  duties: ['J.16.1', 'J.16.2', 'J.16.5'],
  usable: false,
};
export default plan;
