import { text } from './article.ts';
import { defineLaw } from './law.ts';

/** The date of effect of the code is from memory; the article was read. */
export default defineLaw({
  id: 'CRIM-PI',
  title: { zh: '中华人民共和国刑法', en: 'PRC Criminal Law' },
  shortTitle: { zh: '刑法', en: 'Criminal Law' },
  issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
  kind: 'law',
  effective: '1997-10-01',
  confidence: 'text',
  articles: {
    '253-1': text(
      '违反国家规定出售、提供或非法获取公民个人信息，情节严重的构成犯罪。',
      'Selling, providing or unlawfully obtaining personal information is a crime in serious cases.',
    ),
  },
});
