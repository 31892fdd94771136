import { defineSection } from '../question.ts';
import { authorities } from './supervision-audit/authorities.ts';
import { checks } from './supervision-audit/checks.ts';

export default defineSection({
  id: 'supervision-audit',
  order: 110,
  title: { zh: '监督与审计', en: 'Supervision and audit' },
  intro: {
    zh: '做完不等于做对。谁回头查、查出来谁改、监管那边怎么交代，在这里落实。',
    en: 'Done is not yet done right. Who checks, who fixes what is found, and what the authorities are told is settled here.',
  },
  questions: [...checks, ...authorities],
});
