import { memory } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'GBT42460',
  title: {
    zh: '信息安全技术 个人信息去标识化效果评估指南',
    en: 'Information security technology: Guide for evaluating de-identification',
  },
  shortTitle: { zh: '个人信息去标识化效果评估指南', en: 'De-identification Evaluation Guide' },
  issuer: { zh: '国家市场监督管理总局、国家标准化管理委员会', en: 'SAMR and Standardization Administration' },
  kind: 'standard',
  number: 'GB/T 42460-2023',
  effective: '2023-10-01',
  confidence: 'secondary',
  articles: {
    'annex.D': memory('K-匿名举例；去标识化效果分四级。', 'A k-anonymity example; four grades of effect.'),
  },
});
