import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'TAX',
  title: { zh: '中华人民共和国税收征收管理法', en: 'PRC Tax Collection Administration Law' },
  shortTitle: { zh: '税收征收管理法', en: 'Tax Collection Administration Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2001-05-01',
  revisions: [
    { effective: '2015-04-24', note: { zh: '2015年4月24日修正。', en: 'Amended on 24 April 2015.' } },
  ],
  confidence: 'text',
  articles: {
    '24': text(
      '账簿、凭证等涉税资料按规定期限保管，不得伪造、变造或擅自损毁。',
      'Tax records are kept for the set period; no forging or unauthorised destruction.',
    ),
  },
});
