import { daysBetween } from '../../base/date.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { defineCheck } from '../check.ts';
import { at } from '../claims.ts';
import { withLastDay } from '../pending.ts';
import { compose, counted, day, quoted } from '../words.ts';

/** Ours: what blocks takes about two weeks to settle. */
const twoWeeks = 14;

export default defineCheck({
  id: 'blocker-at-the-door',
  title: {
    zh: '日子到了，会阻断的题还没了结',
    en: 'The day has come and a blocking question is not settled',
  },
  cites: ['CC:59', 'MER:31'],
  severity: 'blocker',
  find: (context) =>
    withLastDay(context)
      .filter(
        ({ view, last }) =>
          view.question.severity === 'blocker' && daysBetween(context.asOf, last) <= twoWeeks,
      )
      .map(({ view, last }) => {
        const left = daysBetween(context.asOf, last);
        const mark = compose((language) => messagesIn(language).checklist.marks[view.mark]);
        const time =
          left < 0
            ? { zh: `最后期限${day(last).zh}已过`, en: `the last day, ${day(last).en}, has passed` }
            : {
                zh: `离最后期限${day(last).zh}还有 ${left} 天`,
                en: `the last day is ${day(last).en}, in ${counted(left, 'day')}`,
              };
        return {
          text: {
            zh: `${quoted(view).zh}现在是“${mark.zh}”，${time.zh}。`,
            en: `${quoted(view).en} stands at “${mark.en}”, and ${time.en}.`,
          },
          place: at(view),
        };
      }),
});
