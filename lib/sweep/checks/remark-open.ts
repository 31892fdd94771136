import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { counted, quoted } from '../words.ts';

export default defineCheck({
  id: 'remark-open',
  title: { zh: '疑问还没处理', en: 'Comments that nobody has settled' },
  cites: [],
  severity: 'minor',
  find: (context) =>
    asked(context).flatMap((view) => {
      const open = (view.answer?.remarks ?? []).filter(({ settledAt }) => settledAt === undefined).length;
      if (open === 0) return [];
      const text = {
        zh: `${quoted(view).zh}有 ${open} 条疑问还没处理，会照印进卷宗。`,
        en: `${quoted(view).en} has ${counted(open, 'comment')} that nobody has settled; they are printed in the dossier.`,
      };
      return [{ text, place: at(view) }];
    }),
});
