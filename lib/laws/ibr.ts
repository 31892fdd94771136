import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'IBR',
  title: { zh: '促进个体工商户发展条例', en: 'Regulations on Promoting Individual Businesses' },
  shortTitle: { zh: '促进个体工商户发展条例', en: 'Regulations on Promoting Individual Businesses' },
  issuer: { zh: '国务院', en: 'State Council' },
  kind: 'regulation',
  effective: '2022-11-01',
  confidence: 'text',
  articles: {
    '13': text(
      '个体工商户可以直接变更经营者，结清税款、处理好债权债务。',
      'An individual business may change its operator directly, settling taxes and debts.',
    ),
  },
});
