import type { FactField } from '../field.ts';

/** What the person wants beyond the closing itself. */
const fields: readonly FactField[] = [
  {
    id: 'programmeWanted',
    label: { zh: '要做长效机制', en: 'Lasting programme' },
    ask: {
      zh: '要不要顺带看看文化、技术、满意度这些长效机制？',
      en: 'Do you also want to look at the lasting programme: culture, technology, satisfaction?',
    },
    help: {
      zh: '选做，多 7 道题。公司还在、或做法要带到集团和接收方去的，再选“是”。',
      en: 'Optional, seven more questions. Say yes if the company goes on, or its ways move to the group or the recipient.',
    },
    kind: 'boolean',
    triage: 15,
  },
];

export default fields;
