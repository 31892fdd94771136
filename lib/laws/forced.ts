import { quoted } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'FORCED',
  title: { zh: '强制注销公司登记制度实施办法', en: 'Measures on Compulsory Company Deregistration' },
  shortTitle: { zh: '强制注销公司登记制度实施办法', en: 'Measures on Compulsory Company Deregistration' },
  issuer: { zh: '国家市场监督管理总局（令第105号）', en: 'SAMR (Order 105)' },
  kind: 'rule',
  effective: '2025-10-10',
  confidence: 'quoted',
  articles: {
    '3': quoted('强制注销公告期九十日。', 'The announcement runs 90 days.'),
  },
});
