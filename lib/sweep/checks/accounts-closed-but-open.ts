import { defineCheck } from '../check.ts';
import { answersClash, no, yes } from '../claims.ts';

export default defineCheck({
  id: 'accounts-closed-but-open',
  title: {
    zh: '说账号都停了，别处又说还进得去',
    en: 'Accounts are closed in one answer and open in another',
  },
  cites: ['PIPL:51', 'PIPL:47(2)'],
  severity: 'major',
  find: answersClash(yes('security-meanwhile.last-day.01'), [
    no('security-meanwhile.access.01'),
    no('cross-department.leavers.01'),
    no('cross-department.sales.01'),
    no('cross-border.remote.01'),
  ]),
});
