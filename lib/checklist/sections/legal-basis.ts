import { defineSection } from '../question.ts';
import { handOverQuestions } from './legal-basis/hand-over.ts';
import { heldQuestions } from './legal-basis/held.ts';
import { roleQuestions } from './legal-basis/roles.ts';

export default defineSection({
  id: 'legal-basis',
  order: 30,
  title: { zh: '合法性基础', en: 'Legal basis' },
  intro: {
    zh: '逐份说清：凭什么拿着这些资料，凭什么留下，凭什么交给别人。',
    en: 'Settle for each data set why you may hold it, why you may keep it and why you may hand it over.',
  },
  questions: [...roleQuestions, ...heldQuestions, ...handOverQuestions],
});
