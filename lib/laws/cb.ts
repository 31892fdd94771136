import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'CB',
  title: { zh: '中华人民共和国商业银行法', en: 'PRC Commercial Banks Law' },
  shortTitle: { zh: '商业银行法', en: 'Commercial Banks Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2015-10-01',
  confidence: 'text',
  articles: {
    '51': text(
      '按国家规定保存报表、合同等资料。',
      'Keep statements, contracts and the like under state rules.',
    ),
  },
});
