import { defineSection } from '../question.ts';
import { organisation } from './cross-department/organisation.ts';
import { people } from './cross-department/people.ts';
import { suppliers } from './cross-department/suppliers.ts';

export default defineSection({
  id: 'cross-department',
  order: 100,
  title: { zh: '跨部门', en: 'Across departments' },
  intro: {
    zh: '把每件事落到人：谁负责、向谁交接、谁签字。各部门的题可以打成协作包发过去答。',
    en: 'Puts a name to everything: who does it, who takes over, who signs. Each department can answer its questions in a packet.',
  },
  questions: [...organisation, ...people, ...suppliers],
});
