import { memory, secondary } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'GBT43697',
  title: {
    zh: '数据安全技术 数据分类分级规则',
    en: 'Data security technology: Rules for data classification and grading',
  },
  shortTitle: { zh: '数据分类分级规则', en: 'Data Classification and Grading Rules' },
  issuer: { zh: '国家市场监督管理总局、国家标准化管理委员会', en: 'SAMR and Standardization Administration' },
  kind: 'standard',
  number: 'GB/T 43697-2024',
  effective: '2024-10-01',
  confidence: 'secondary',
  articles: {
    'annex.G': secondary('重要数据识别指南。', 'How to identify important data.'),
    'annex.H': memory(
      '一般数据可细分，敏感个人信息不低于四级。',
      'General data in levels; sensitive personal information not below 4.',
    ),
  },
});
