import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'ARCH-R',
  title: { zh: '中华人民共和国档案法实施条例', en: 'Implementing Regulations of the Archives Law' },
  shortTitle: { zh: '档案法实施条例', en: 'Archives Law Regulations' },
  issuer: { zh: '国务院', en: 'State Council' },
  kind: 'regulation',
  effective: '2024-03-01',
  confidence: 'text',
  articles: {
    '24': text(
      '到期档案销毁前要鉴定并出具报告。',
      'Expired archives are appraised with a report before destruction.',
    ),
  },
});
