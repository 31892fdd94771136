import { defineCheck } from '../check.ts';
import { answeredAway } from '../holdings.ts';

export default defineCheck({
  id: 'keeping-answered-away',
  title: { zh: '有资料要留，回答却说一份不留', en: 'Sets are kept, and an answer says nothing is' },
  cites: ['PIPL:47(2)', 'PIPL:8', 'PIPL:57'],
  severity: 'major',
  find: answeredAway({
    ends: ['retain-locked', 'archive'],
    become: { zh: '要留下来', en: 'will be kept' },
    denied: [
      { question: 'holdings.accuracy.01', reason: 'all-deleted' },
      { question: 'security-meanwhile.backup.01', reason: 'nothing-kept' },
      { question: 'custody.afterwards.01', reason: 'nothing-kept' },
    ],
  }),
});
