import { defineCheck } from '../check.ts';
import { at } from '../claims.ts';
import { withLastDay } from '../pending.ts';
import { day, quoted } from '../words.ts';

export default defineCheck({
  id: 'due-too-late',
  title: { zh: '定的期限晚于能办的最后一天', en: 'Due after the last day on which it can be done' },
  cites: ['PIPL:9'],
  severity: 'major',
  find: (context) =>
    withLastDay(context).flatMap(({ view, last }) => {
      const due = view.answer?.dueOn;
      if (due === undefined || due <= last) return [];
      const text = {
        zh: `${quoted(view).zh}的期限定在${day(due).zh}，但${day(last).zh}以后就办不成了。`,
        en: `${quoted(view).en} is due on ${day(due).en}, but after ${day(last).en} it can no longer be done.`,
      };
      return [{ text, place: at(view) }];
    }),
});
