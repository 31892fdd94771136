import { defineCheck } from '../check.ts';
import { at } from '../claims.ts';
import { withLastDay } from '../pending.ts';
import { day, quoted } from '../words.ts';

export default defineCheck({
  id: 'past-the-point',
  title: { zh: '过了能办的最后一天，还没了结', en: 'Not settled, and the last day to do it has passed' },
  cites: ['PIPL:9'],
  severity: 'major',
  find: (context) =>
    withLastDay(context)
      // Blocking questions have a check of their own, which speaks up earlier.
      .filter(({ view, last }) => view.question.severity !== 'blocker' && last < context.asOf)
      .map(({ view, last }) => ({
        text: {
          zh: `${quoted(view).zh}没有了结，而${day(last).zh}以后就办不成了。请写明现在怎么补救。`,
          en: `${quoted(view).en} is not settled, and after ${day(last).en} it can no longer be done. Say what can still be put right.`,
        },
        place: at(view),
      })),
});
