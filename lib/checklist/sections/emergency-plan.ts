import { defineSection } from '../question.ts';
import { incidentQuestions } from './emergency-plan/incident.ts';
import { otherEventQuestions } from './emergency-plan/other-events.ts';
import { readinessQuestions } from './emergency-plan/readiness.ts';

export default defineSection({
  id: 'emergency-plan',
  order: 80,
  title: { zh: '应急预案', en: 'Emergency plan' },
  intro: {
    zh: '收尾途中出了事，谁接电话、先做什么、要报给谁；公司没了以后又由谁来管。',
    en: 'If something goes wrong while closing: who picks up, what comes first, who must be told, and who takes over once the company is gone.',
  },
  questions: [...incidentQuestions, ...otherEventQuestions, ...readinessQuestions],
});
