import { defineCheck } from '../check.ts';
import { answeredAway } from '../holdings.ts';

export default defineCheck({
  id: 'deletion-answered-away',
  title: { zh: '有资料要删除，回答却说没有', en: 'Sets are to be deleted, and an answer says none are' },
  cites: ['PIPL:47(1)'],
  severity: 'major',
  find: answeredAway({
    ends: ['delete'],
    become: { zh: '定的处置是删除', en: 'will be deleted' },
    denied: [{ question: 'disposition.deletion.01' }],
  }),
});
