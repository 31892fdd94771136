import { defineCheck } from '../check.ts';
import { but, stated } from '../words.ts';

export default defineCheck({
  id: 'export-more-than-held',
  title: { zh: '出境的人比手里的还多', en: 'More people abroad than held' },
  cites: ['XB24:7', 'XB24:8', 'NDSR:28'],
  severity: 'minor',
  needs: ['individuals', 'export.individualsThisYear'],
  find: ({ view: { facts } }) => {
    const abroad = facts.export?.individualsThisYear ?? 0;
    const held = facts.individuals ?? 0;
    if (abroad <= held) return [];
    const text = but(stated(facts, 'export.individualsThisYear'), stated(facts, 'individuals'));
    return [{ text, place: { kind: 'fact', path: 'individuals' } }];
  },
});
