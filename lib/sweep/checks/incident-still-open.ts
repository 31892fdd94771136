import { defineCheck } from '../check.ts';
import { answersDefyFacts, yes } from '../claims.ts';

export default defineCheck({
  id: 'incident-still-open',
  title: {
    zh: '说没有未了结的事件，事实里还有一起没结束',
    en: 'No open incident by the answer, one without an end by the facts',
  },
  cites: ['PIPL:57', 'INCIDENT:8', 'CC:72'],
  severity: 'blocker',
  needs: ['incident.discoveredAt'],
  find: answersDefyFacts(
    {
      all: [
        { fact: 'incident.discoveredAt', known: true },
        { not: { fact: 'incident.closedOn', known: true } },
      ],
    },
    [yes('emergency-plan.open-incident.01')],
  ),
});
