import { defineSection } from '../question.ts';
import { means } from './programme/means.ts';
import { people } from './programme/people.ts';

export default defineSection({
  id: 'programme',
  order: 130,
  optional: true,
  title: { zh: '长效机制', en: 'Lasting programme' },
  intro: {
    zh: '选做。公司还在、或者做法要带到集团和接收方去的，再看看文化、技术、公开、环保、满意度和改进。',
    en: 'Optional. For a company that goes on, or a way of working that moves to the group or the recipient: culture, technology, openness, environment, satisfaction and improvement.',
  },
  questions: [...people, ...means],
});
