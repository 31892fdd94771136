import { defineCheck } from '../check.ts';
import { answersDefyFacts, notApplicable } from '../claims.ts';

export default defineCheck({
  id: 'notice-answered-away',
  title: {
    zh: '资料交给另一家，却说不用告诉客户',
    en: 'Data goes to another company, yet no notice is said to be needed',
  },
  cites: ['PIPL:22', 'PIPL:23', 'NDSR:14'],
  severity: 'blocker',
  needs: ['recipient'],
  find: answersDefyFacts({ fact: 'recipient', is: 'other-handler' }, [
    notApplicable('customers.transfer-notice.01'),
    notApplicable('disposition.handover.01'),
  ]),
});
