import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'PSAP25',
  title: { zh: '中华人民共和国治安管理处罚法', en: 'PRC Public Security Administration Punishments Law' },
  shortTitle: { zh: '治安管理处罚法', en: 'Public Security Punishments Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2006-03-01',
  revisions: [
    { effective: '2026-01-01', note: { zh: '2025年6月27日修订。', en: 'Revised on 27 June 2025.' } },
  ],
  confidence: 'text',
  articles: {
    '56': text(
      '非法出售、提供或获取个人信息的，处十日以上十五日以下拘留，较轻的五日以下。',
      'Unlawfully selling, providing or obtaining personal information: 10–15 days’ detention, lighter cases up to 5.',
      { from: '2026-01-01' },
    ),
  },
});
