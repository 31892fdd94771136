import { defineCheck } from '../check.ts';
import { tooEarly } from '../day-order.ts';

export default defineCheck({
  id: 'deregistration-before-group',
  title: { zh: '清算组还没成立就申请注销', en: 'Deregistration before the liquidation group' },
  cites: ['CoL:232', 'MER:32'],
  severity: 'major',
  needs: ['dates.plannedDeregistration', 'dates.liquidationGroupFormed'],
  find: tooEarly('plannedDeregistration', 'liquidationGroupFormed'),
});
