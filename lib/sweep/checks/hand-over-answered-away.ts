import { defineCheck } from '../check.ts';
import { answeredAway } from '../holdings.ts';

export default defineCheck({
  id: 'hand-over-answered-away',
  title: {
    zh: '有资料要移交，回答却说不转给别人',
    en: 'Sets are handed over, and an answer says nothing is',
  },
  cites: ['PIPL:22', 'PIPL:23', 'NDSR:14'],
  severity: 'blocker',
  find: answeredAway({
    ends: ['hand-over'],
    become: { zh: '定的处置是移交', en: 'will be handed over' },
    denied: [
      { question: 'disposition.handover.01' },
      { question: 'customers.transfer-notice.01', reason: 'not-provided-to-others' },
    ],
  }),
});
