import { defineCheck } from '../check.ts';
import { tooEarly } from '../day-order.ts';

export default defineCheck({
  id: 'group-before-ground',
  title: { zh: '清算组比解散事由还早', en: 'The liquidation group came before the ground' },
  cites: ['CoL:229', 'CoL:232'],
  severity: 'minor',
  needs: ['dates.liquidationGroupFormed', 'dates.dissolutionGround'],
  find: tooEarly('liquidationGroupFormed', 'dissolutionGround'),
});
