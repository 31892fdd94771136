import { defineSection } from '../question.ts';
import { assessmentQuestions } from './risk-assessment/assessment.ts';
import { peopleQuestions } from './risk-assessment/people.ts';
import { recordQuestions } from './risk-assessment/records.ts';
import { riskQuestions } from './risk-assessment/risks.ts';

export default defineSection({
  id: 'risk-assessment',
  order: 70,
  title: { zh: '风险评估', en: 'Risk assessment' },
  intro: {
    zh: '动手之前先想清楚：哪一步最容易出事，谁来防，法律要求的评估做了没有。',
    en: 'Think first: which step is most likely to go wrong, who prevents it, and are the assessments that law requires done?',
  },
  questions: [...riskQuestions, ...peopleQuestions, ...assessmentQuestions, ...recordQuestions],
});
