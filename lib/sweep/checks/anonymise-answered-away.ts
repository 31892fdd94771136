import { defineCheck } from '../check.ts';
import { answeredAway } from '../holdings.ts';

export default defineCheck({
  id: 'anonymise-answered-away',
  title: { zh: '有资料要匿名化，回答却说没有', en: 'Sets are to be anonymised, and an answer says none are' },
  cites: ['PIPL:4', 'PIPL:73'],
  severity: 'major',
  find: answeredAway({
    ends: ['anonymise'],
    become: { zh: '定的处置是匿名化', en: 'will be anonymised' },
    denied: [{ question: 'disposition.anonymise.01' }],
  }),
});
