import type { Plan } from './plan.ts';

const plan: Plan = {
  id: 'raci',
  title: { zh: '分工表', en: 'Responsibility table' },
  purpose: {
    zh: '每件事谁做、谁拍板、问谁、告诉谁。',
    en: 'For each task: who does it, who decides, who is asked and who is told.',
  },
  fields: [
    { id: 'task', label: { zh: '事项', en: 'Task' } },
    { id: 'responsible', label: { zh: '谁做', en: 'Responsible' } },
    { id: 'accountable', label: { zh: '谁拍板', en: 'Accountable' } },
    { id: 'consulted', label: { zh: '问谁', en: 'Consulted' } },
    { id: 'informed', label: { zh: '告诉谁', en: 'Informed' } },
    { id: 'deputy', label: { zh: '替补', en: 'Deputy' } },
  ],
  duties: ['E.11.1', 'E.11.2', 'J.14.1', 'J.19.1', 'J.19.3'],
  usable: false,
};
export default plan;
