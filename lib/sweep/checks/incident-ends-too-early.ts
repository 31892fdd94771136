import { defineCheck } from '../check.ts';
import { but, stated } from '../words.ts';

export default defineCheck({
  id: 'incident-ends-too-early',
  title: { zh: '事件还没发现就处理完了', en: 'An incident that ended before it was found' },
  cites: ['INCIDENT:8'],
  severity: 'minor',
  needs: ['incident.discoveredAt', 'incident.closedOn'],
  find: ({ view: { facts } }) => {
    const { discoveredAt, closedOn } = facts.incident ?? {};
    // A day runs to its end, so the day of discovery itself is late enough.
    if (!discoveredAt || !closedOn || Date.parse(discoveredAt) < Date.parse(`${closedOn}T23:59:59+08:00`))
      return [];
    const text = but(stated(facts, 'incident.discoveredAt'), stated(facts, 'incident.closedOn'));
    return [{ text, place: { kind: 'fact', path: 'incident.closedOn' } }];
  },
});
