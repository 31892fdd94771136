import { secondary } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'LIVE',
  title: { zh: '直播电商监督管理办法', en: 'Measures for Supervision of Live-Stream E-Commerce' },
  shortTitle: { zh: '直播电商监督管理办法', en: 'Measures for Supervision of Live-Stream E-Commerce' },
  issuer: { zh: '国家市场监督管理总局等（令第117号）', en: 'SAMR and others (Order 117)' },
  kind: 'rule',
  effective: '2026-02-01',
  confidence: 'secondary',
  articles: {
    all: secondary(
      '平台保存直播和交易记录不少于三年。',
      'Platforms keep live and transaction records at least three years.',
    ),
  },
});
