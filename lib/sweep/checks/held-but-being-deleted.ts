import { defineCheck } from '../check.ts';
import { answersClash, notYes, yes } from '../claims.ts';

export default defineCheck({
  id: 'held-but-being-deleted',
  title: {
    zh: '未了结的还没通知先别删，资料却删了',
    en: 'Deleted while the open matters were not yet announced',
  },
  cites: ['CoL:235', 'PREPAY:25', 'PIPL:50'],
  severity: 'blocker',
  find: answersClash(yes('disposition.deletion.01'), [
    notYes('emergency-plan.legal.01'),
    notYes('customers.prepaid.01'),
    notYes('customers.requests.01'),
  ]),
});
