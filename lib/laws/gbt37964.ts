import { memory } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'GBT37964',
  title: {
    zh: '信息安全技术 个人信息去标识化指南',
    en: 'Information security technology: Guide for de-identifying personal information',
  },
  shortTitle: { zh: '个人信息去标识化指南', en: 'De-identification Guide' },
  issuer: { zh: '国家市场监督管理总局、国家标准化管理委员会', en: 'SAMR and Standardization Administration' },
  kind: 'standard',
  number: 'GB/T 37964-2019',
  effective: '2020-03-01',
  confidence: 'quoted',
  articles: {
    '5': memory(
      '步骤：定目标、识别标识、处理、验证批准，并持续监控。',
      'Steps: goal, identifiers, processing, approval, and monitoring throughout.',
    ),
  },
});
