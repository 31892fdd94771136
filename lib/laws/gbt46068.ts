import { secondary } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'GBT46068',
  title: {
    zh: '数据安全技术 个人信息跨境处理活动安全认证要求',
    en: 'Data security technology: Certification requirements for cross-border PI',
  },
  shortTitle: { zh: '个人信息跨境处理活动安全认证要求', en: 'Cross-Border PI Certification Requirements' },
  issuer: { zh: '国家市场监督管理总局、国家标准化管理委员会', en: 'SAMR and Standardization Administration' },
  kind: 'standard',
  number: 'GB/T 46068-2025',
  effective: '2026-03-01',
  confidence: 'secondary',
  articles: {
    all: secondary('个人信息出境认证的依据。', 'The basis of export certification.'),
  },
});
