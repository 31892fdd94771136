import { daysBetween, type IsoDate } from '../../base/date.ts';
import { messagesIn } from '../../i18n/messages.ts';
import type { Text } from '../../i18n/text.ts';
import { defineCheck } from '../check.ts';
import { at } from '../claims.ts';
import { withLastDay } from '../pending.ts';
import { compose, counted, day, quoted } from '../words.ts';

/** Ours: what blocks takes about two weeks to settle. */
const twoWeeks = 14;

export default defineCheck({
  id: 'blocker-at-the-door',
  title: {
    zh: '日子近了或已过，会阻断的题还没了结',
    en: 'The last day is near or past and a blocking question is not settled',
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
        const time = left < 0 ? passed(last) : ahead(last, left);
        return {
          text: {
            zh: `${quoted(view).zh}现在是“${mark.zh}”，${time.zh}。`,
            en: `${quoted(view).en} stands at “${mark.en}”, and ${time.en}.`,
          },
          place: at(view),
        };
      }),
});

const passed = (last: IsoDate): Text => ({
  zh: `最后期限${day(last).zh}已过`,
  en: `the last day, ${day(last).en}, has passed`,
});

const ahead = (last: IsoDate, left: number): Text => ({
  zh: left === 0 ? '今天就是最后期限' : `离最后期限${day(last).zh}还有 ${left} 天`,
  en: left === 0 ? 'today is the last day' : `the last day is ${day(last).en}, in ${counted(left, 'day')}`,
});
