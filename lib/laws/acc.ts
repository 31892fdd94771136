import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'ACC',
  title: { zh: '中华人民共和国会计法', en: 'PRC Accounting Law' },
  shortTitle: { zh: '会计法', en: 'Accounting Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2000-07-01',
  revisions: [
    { effective: '2024-07-01', note: { zh: '2024年6月28日修正。', en: 'Amended on 28 June 2024.' } },
  ],
  confidence: 'text',
  articles: {
    '23': text('会计资料要建立档案、妥善保管。', 'Accounting records are archived and kept.'),
    '42': text(
      '违法销毁应保存的会计资料的，处罚，可构成犯罪。',
      'Destroying records that must be kept is fined and can be a crime.',
    ),
  },
});
