import { defineCheck } from '../check.ts';
import { at, claimed, notYes } from '../claims.ts';
import { day, said } from '../words.ts';

export default defineCheck({
  id: 'closing-notice-late',
  title: { zh: '停业公告最迟的一天已过', en: 'The last day for the closing notice has passed' },
  cites: ['CPL-R:21', 'ECL:16'],
  severity: 'major',
  find: (context) => {
    const notice = claimed(context, notYes('customers.closing-notice.01'));
    if (!notice) return [];
    return context.decision.clocks.flatMap(({ rule, label, on, status }) => {
      if ((rule !== 'C10' && rule !== 'C11') || !on || status !== 'set' || on >= context.asOf) return [];
      return [
        {
          text: {
            zh: `“${label.zh}”最迟是${day(on).zh}，已经过了；${said(notice).zh}。`,
            en: `“${label.en}” was due by ${day(on).en} and that has passed; ${said(notice).en}.`,
          },
          place: at(notice),
        },
      ];
    });
  },
});
