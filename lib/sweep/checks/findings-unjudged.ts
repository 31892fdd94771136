import { defineCheck } from '../check.ts';
import { claimed, yes } from '../claims.ts';
import { but, counted, said, typesNamed } from '../words.ts';

export default defineCheck({
  id: 'findings-unjudged',
  title: {
    zh: '说都标好了，还有发现没判断',
    en: 'All said to be classified, and findings wait for a judgement',
  },
  cites: ['PIPL:51'],
  severity: 'minor',
  find: (context) => {
    const marked = claimed(context, yes('holdings.kinds.01'));
    const open = context.view.file.findings.filter(({ status }) => status === 'open');
    if (!marked || open.length === 0) return [];
    const types = typesNamed(open.map(({ type }) => type));
    const waiting = {
      zh: `还有 ${open.length} 条发现（${types.zh}）没判断是不是`,
      en: `still to be judged: ${counted(open.length, 'finding')} (${types.en})`,
    };
    return [{ text: but(said(marked), waiting), place: { kind: 'findings' } }];
  },
});
