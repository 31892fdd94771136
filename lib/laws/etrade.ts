import { secondary } from './article.ts';
import { defineLaw } from './law.ts';

/** Date of effect and article number are from memory. */
export default defineLaw({
  id: 'ETRADE',
  title: { zh: '网络交易监督管理办法', en: 'Measures for Supervision of Online Trading' },
  shortTitle: { zh: '网络交易监督管理办法', en: 'Measures for Supervision of Online Trading' },
  issuer: { zh: '国家市场监督管理总局', en: 'SAMR' },
  kind: 'rule',
  effective: '2021-05-01',
  confidence: 'secondary',
  articles: {
    '20': secondary(
      '网络直播交易视频自直播结束起保存不少于三年。',
      'Live-selling video at least three years from the end of the stream.',
    ),
  },
});
