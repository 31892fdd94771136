import { erasureContradictions } from '../../cases/erasure-contradictions.ts';
import { defineCheck } from '../check.ts';
import { asked } from '../claims.ts';
import { inSet, setNames } from '../holdings.ts';
import { but, counted, said } from '../words.ts';

export default defineCheck({
  id: 'erasure-disproved',
  title: { zh: '说处理完了，重扫时还在', en: 'Said to be done, and a re-scan still shows it' },
  cites: ['PIPL:47(1)', 'PIPL:73', 'GBT35273:3.10'],
  severity: 'blocker',
  find: (context) =>
    erasureContradictions(context.view.file).flatMap(({ dataSet, questionId, still }) => {
      const claim = asked(context).find(({ question }) => question.id === questionId);
      if (!claim) return [];
      const name = setNames([dataSet]);
      const shown = {
        zh: `重扫时资料${name.zh}里以前看到过的值还有 ${still} 个`,
        en: `a re-scan still shows ${counted(still, 'value')} seen before in ${name.en}`,
      };
      return [{ text: but(said(claim), shown), place: inSet(dataSet) }];
    }),
});
