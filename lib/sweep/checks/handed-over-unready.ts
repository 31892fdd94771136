import { defineCheck } from '../check.ts';
import { answersClash, no, yes } from '../claims.ts';

export default defineCheck({
  id: 'handed-over-unready',
  title: { zh: '已经交出去了，该先做的却没做', en: 'Handed over before what had to come first' },
  cites: ['PIPL:22', 'PIPL:23', 'PIPL:55', 'NDSR:14', 'CHILD19:17'],
  severity: 'blocker',
  find: answersClash(yes('disposition.handover.01'), [
    no('customers.transfer-notice.01'),
    no('legal-basis.route.01'),
    no('legal-basis.consent.01'),
    no('risk-assessment.impact.01'),
    no('risk-assessment.children.01'),
    no('customers.prepaid.01'),
  ]),
});
