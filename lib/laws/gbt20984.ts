import { memory } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'GBT20984',
  title: {
    zh: '信息安全技术 信息安全风险评估方法',
    en: 'Information security technology: Risk assessment method',
  },
  shortTitle: { zh: '信息安全风险评估方法', en: 'Information Security Risk Assessment Method' },
  issuer: { zh: '国家市场监督管理总局、国家标准化管理委员会', en: 'SAMR and Standardization Administration' },
  kind: 'standard',
  number: 'GB/T 20984-2022',
  effective: '2022-11-01',
  confidence: 'memory',
  articles: {
    all: memory('作为评估方法参考。', 'A method to assess by.'),
  },
});
