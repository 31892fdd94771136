import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { day, quoted } from '../words.ts';

export default defineCheck({
  id: 'action-overdue',
  title: { zh: '整改期限过了，还没做到', en: 'The day for putting it right has passed' },
  cites: ['PIPL:9'],
  severity: 'major',
  find: (context) =>
    asked(context).flatMap((view) => {
      const due = view.answer?.dueOn;
      const unmet = view.mark === 'blocker' || view.mark === 'gap' || view.mark === 'partly';
      if (!unmet || due === undefined || due >= context.asOf) return [];
      const text = {
        zh: `${quoted(view).zh}定了${day(due).zh}前做到，已经过期。`,
        en: `${quoted(view).en} was to be done by ${day(due).en} and is overdue.`,
      };
      return [{ text, place: at(view) }];
    }),
});
