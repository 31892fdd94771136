import { quoted, secondary } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'GBT45574',
  title: {
    zh: '数据安全技术 敏感个人信息处理安全要求',
    en: 'Data security technology: Security requirements for handling sensitive personal information',
  },
  shortTitle: { zh: '敏感个人信息处理安全要求', en: 'Sensitive Personal Information Security Requirements' },
  issuer: { zh: '国家市场监督管理总局、国家标准化管理委员会', en: 'SAMR and Standardization Administration' },
  kind: 'standard',
  number: 'GB/T 45574-2025',
  effective: '2025-11-01',
  confidence: 'quoted',
  articles: {
    '6': quoted(
      '八类敏感信息：生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹、未满十四周岁、其他。',
      'Eight groups: biometrics, religion, specific identity, health, financial accounts, whereabouts, under-14s, other.',
    ),
    'annex.A': secondary(
      '举例：身份证照片算特定身份信息，身份证号不再列出。',
      'Examples: an ID-card photo counts as specific identity; the number is no longer listed.',
    ),
  },
});
