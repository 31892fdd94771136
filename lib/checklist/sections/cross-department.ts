import { defineSection } from '../question.ts';
import { handOvers } from './cross-department/hand-overs.ts';
import { organisation } from './cross-department/organisation.ts';
import { people } from './cross-department/people.ts';
import { suppliers } from './cross-department/suppliers.ts';

export default defineSection({
  id: 'cross-department',
  order: 100,
  title: { zh: '跨部门', en: 'Across departments' },
  intro: {
    zh: '把每件事落到人：谁负责、向谁交接、谁签字。人一批批走，要赶在走之前。',
    en: 'Puts a name to everything: who does it, who takes over, who signs. People leave in waves: settle it before they go.',
  },
  questions: [...organisation, ...handOvers, ...people, ...suppliers],
});
