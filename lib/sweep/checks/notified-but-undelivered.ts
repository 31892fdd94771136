import { defineCheck } from '../check.ts';
import { answersClash, notYes, yes } from '../claims.ts';

export default defineCheck({
  id: 'notified-but-undelivered',
  title: { zh: '说都通知到了，送达却没核对', en: 'All said to be notified, though delivery was not checked' },
  cites: ['PIPL:17', 'PIPL:22', 'PIPL:23'],
  severity: 'major',
  find: answersClash(yes('customers.transfer-notice.01'), [notYes('customers.delivery.01')]),
});
