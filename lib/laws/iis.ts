import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'IIS',
  title: { zh: '互联网信息服务管理办法', en: 'Measures for Internet Information Services' },
  shortTitle: { zh: '互联网信息服务管理办法', en: 'Internet Information Services Measures' },
  issuer: { zh: '国务院（令第292号）', en: 'State Council (Order 292)' },
  kind: 'regulation',
  effective: '2000-09-25',
  revisions: [
    { effective: '2024-12-06', note: { zh: '2024年12月6日修订。', en: 'Revised on 6 December 2024.' } },
  ],
  confidence: 'text',
  articles: {
    '14': text('内容和访问记录保存六十日。', 'Content and access records are kept 60 days.'),
  },
});
