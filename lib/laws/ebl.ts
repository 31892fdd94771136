import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'EBL',
  title: { zh: '中华人民共和国企业破产法', en: 'PRC Enterprise Bankruptcy Law' },
  shortTitle: { zh: '企业破产法', en: 'Enterprise Bankruptcy Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2007-06-01',
  confidence: 'text',
  articles: {
    '15': text(
      '有关人员要妥善保管财产、印章、账簿、文书。',
      'Officers preserve assets, seals, books and documents.',
    ),
    '25': text(
      '管理人接管财产、印章、账簿、文书。',
      'The administrator takes over assets, seals, books and documents.',
    ),
  },
});
