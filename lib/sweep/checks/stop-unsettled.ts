import type { Mark } from '../../checklist/outcome.ts';
import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { questionOfStop } from '../stops.ts';
import { quoted } from '../words.ts';

const notDone: ReadonlySet<Mark> = new Set(['blocker', 'gap', 'partly', 'unknown']);

export default defineCheck({
  id: 'stop-unsettled',
  title: { zh: '规则要求先办的事还没办成', en: 'What a rule wants done first is not done' },
  cites: ['PIPL:23', 'NDSR:32', 'XB24:7', 'PIPL:41'],
  severity: 'blocker',
  find: (context) =>
    context.decision.stops.flatMap(({ rule, sentence }) => {
      const view = asked(context).find(({ question }) => question.id === questionOfStop[rule]);
      if (!view || !notDone.has(view.mark)) return [];
      const text = {
        zh: `规则 ${rule}：${sentence.zh}但${quoted(view).zh}还没做到。`,
        en: `Rule ${rule}: ${sentence.en} But ${quoted(view).en} is not done.`,
      };
      return [{ text, place: at(view) }];
    }),
});
