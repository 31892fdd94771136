import { defineCheck } from '../check.ts';
import { at, claimed, yes } from '../claims.ts';
import { but, said, stated } from '../words.ts';

export default defineCheck({
  id: 'incident-still-open',
  title: {
    zh: '说没有未了结的事件，事实里还有一起没结束',
    en: 'The answer says no open incident, the facts show one without an end',
  },
  cites: ['PIPL:57', 'INCIDENT:8', 'CC:72'],
  severity: 'blocker',
  needs: ['incident.discoveredAt'],
  find: (context) => {
    const { facts } = context.view;
    const none = claimed(context, yes('emergency-plan.open-incident.01'));
    if (!none || facts.incident?.closedOn) return [];
    const found = stated(facts, 'incident.discoveredAt');
    const open = {
      zh: `${found.zh}，还没填处置结束日`,
      en: `${found.en} and no day is given for the end of its handling`,
    };
    return [{ text: but(said(none), open), place: at(none) }];
  },
});
