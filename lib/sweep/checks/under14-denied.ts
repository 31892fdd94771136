import { defineCheck } from '../check.ts';
import { confirmed, setNames } from '../holdings.ts';
import { but, counted, stated } from '../words.ts';

export default defineCheck({
  id: 'under14-denied',
  title: { zh: '填了没有不满 14 岁的孩子，却看到了', en: 'The facts say no under-14s, yet they were seen' },
  cites: ['PIPL:31', 'CHILD19:17', 'CHILD19:23'],
  severity: 'blocker',
  needs: ['under14'],
  find: (context) => {
    const { facts, file } = context.view;
    if (facts.under14 !== false) return [];
    const denied = stated(facts, 'under14');
    const place = { kind: 'fact', path: 'under14' } as const;
    const seen = confirmed(context).filter(({ type }) => type === 'minor');
    const marked = file.dataSets.filter(({ under14 }) => under14);
    const names = setNames(marked);
    const inPages = {
      zh: `页面上确认了 ${seen.length} 处未成年人的信息`,
      en: `data about minors was confirmed in ${counted(seen.length, 'place')}`,
    };
    const inSets = { zh: `资料${names.zh}标着含孩子的信息`, en: `${names.en} carries the mark for them` };
    return [
      ...(seen.length > 0 ? [{ text: but(denied, inPages), place }] : []),
      ...(marked.length > 0 ? [{ text: but(denied, inSets), place }] : []),
    ];
  },
});
