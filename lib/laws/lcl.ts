import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'LCL',
  title: { zh: '中华人民共和国劳动合同法', en: 'PRC Labor Contract Law' },
  shortTitle: { zh: '劳动合同法', en: 'Labor Contract Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2008-01-01',
  revisions: [
    { effective: '2013-07-01', note: { zh: '2012年12月28日修正。', en: 'Amended on 28 December 2012.' } },
  ],
  confidence: 'text',
  articles: {
    '50': text(
      '离职手续；合同文本至少保存二年。',
      'Leaving formalities; the contract text is kept at least two years.',
    ),
    '50(3)': text(
      '已解除或终止的劳动合同文本至少保存二年。',
      'Ended labour contracts are kept at least two years.',
    ),
  },
});
