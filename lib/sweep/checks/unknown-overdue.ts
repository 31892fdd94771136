import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { day, quoted } from '../words.ts';

export default defineCheck({
  id: 'unknown-overdue',
  title: {
    zh: '说好问清的日子过了，还是不清楚',
    en: 'The day to find out has passed, and it is still unknown',
  },
  cites: ['PIPL:9'],
  severity: 'major',
  find: (context) =>
    asked(context).flatMap((view) => {
      const by = view.answer?.unknownBy;
      if (view.mark !== 'unknown' || by === undefined || by >= context.asOf) return [];
      const text = {
        zh: `${quoted(view).zh}说好${day(by).zh}前问清，现在还是“不清楚”。`,
        en: `${quoted(view).en} was to be found out by ${day(by).en} and is still unknown.`,
      };
      return [{ text, place: at(view) }];
    }),
});
