import { chinaDate } from '../../i18n/china-time.ts';
import { defineCheck } from '../check.ts';
import { at, claimed, yes } from '../claims.ts';
import { but, day, said } from '../words.ts';

export default defineCheck({
  id: 'deleted-before-service-stops',
  title: { zh: '停业公告还在挂，客户资料就删了', en: 'Deleted while the closing notice still ran' },
  cites: ['CPL-R:21', 'ECL:16', 'CC:509'],
  severity: 'major',
  needs: ['dates.serviceStops'],
  find: (context) => {
    const stops = context.view.facts.dates?.serviceStops;
    const deleted = claimed(context, yes('disposition.deletion.01'));
    const announced = context.decision.clocks.some(({ rule }) => rule === 'C10' || rule === 'C11');
    if (!stops || !deleted?.answer || !announced) return [];
    if (chinaDate(deleted.answer.updatedAt) >= stops) return [];
    const open = {
      zh: `${day(stops).zh}才停业，这之前客户还会凭公告来找`,
      en: `service stops only on ${day(stops).en}, and until then customers will come about the notice`,
    };
    return [{ text: but(said(deleted), open), place: at(deleted) }];
  },
});
