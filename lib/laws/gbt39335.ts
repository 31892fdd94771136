import { quoted } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'GBT39335',
  title: {
    zh: '信息安全技术 个人信息安全影响评估指南',
    en: 'Information security technology: Guidance for PI security impact assessment',
  },
  shortTitle: { zh: '个人信息安全影响评估指南', en: 'PI Security Impact Assessment Guidance' },
  issuer: { zh: '国家市场监督管理总局、国家标准化管理委员会', en: 'SAMR and Standardization Administration' },
  kind: 'standard',
  number: 'GB/T 39335-2020',
  effective: '2021-06-01',
  confidence: 'quoted',
  articles: {
    'annex.D': quoted(
      '影响和可能性各四级，查表得出四级风险；调整要记录理由。',
      'Four levels of impact and of likelihood give four of risk; changes need recorded reasons.',
    ),
  },
});
