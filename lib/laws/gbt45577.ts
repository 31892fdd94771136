import { secondary } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'GBT45577',
  title: {
    zh: '数据安全技术 数据安全风险评估方法',
    en: 'Data security technology: Data security risk assessment method',
  },
  shortTitle: { zh: '数据安全风险评估方法', en: 'Data Security Risk Assessment Method' },
  issuer: { zh: '国家市场监督管理总局、国家标准化管理委员会', en: 'SAMR and Standardization Administration' },
  kind: 'standard',
  number: 'GB/T 45577-2025',
  effective: '2025-11-01',
  confidence: 'secondary',
  articles: {
    all: secondary('作为评估方法参考。', 'A method to assess by.'),
  },
});
