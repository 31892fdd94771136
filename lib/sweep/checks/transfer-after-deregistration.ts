import { defineCheck } from '../check.ts';
import { tooEarly } from '../day-order.ts';

export default defineCheck({
  id: 'transfer-after-deregistration',
  title: { zh: '公司先注销，资料后移交', en: 'Handed over by a company that no longer exists' },
  cites: ['CC:59', 'CC:72', 'PIPL:22'],
  severity: 'blocker',
  needs: ['dates.plannedDeregistration', 'dates.transfer'],
  find: tooEarly('plannedDeregistration', 'transfer'),
});
