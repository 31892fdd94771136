import { defineCheck } from '../check.ts';
import { asked, at, claimed, yes } from '../claims.ts';
import { but, named, said } from '../words.ts';

export default defineCheck({
  id: 'mended-but-overdue',
  title: { zh: '说查出的都改完了，还有过期没改的', en: 'All said to be fixed, while some is overdue' },
  cites: ['PIPL:54', 'AUDIT:11'],
  severity: 'minor',
  find: (context) => {
    const mended = claimed(context, yes('supervision-audit.findings.01'));
    const overdue = asked(context).filter(
      ({ mark, answer }) =>
        (mark === 'blocker' || mark === 'gap' || mark === 'partly') &&
        answer?.dueOn !== undefined &&
        answer.dueOn < context.asOf,
    );
    if (!mended || overdue.length === 0) return [];
    const names = named(overdue.map(({ question }) => question.text));
    const rest = { zh: `这几题过了期限还没做到：${names.zh}`, en: `these are overdue: ${names.en}` };
    return [{ text: but(said(mended), rest), place: at(mended) }];
  },
});
