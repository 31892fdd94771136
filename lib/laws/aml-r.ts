import { secondary } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'AML-R',
  title: {
    zh: '金融机构客户尽职调查和客户身份资料及交易记录保存管理办法',
    en: 'Customer Due Diligence and Record-Keeping Measures',
  },
  shortTitle: { zh: '金融机构客户尽职调查办法', en: 'Customer Due Diligence Measures' },
  issuer: {
    zh: '中国人民银行、国家金融监督管理总局、中国证监会（令〔2025〕第11号）',
    en: 'PBOC, NFRA and CSRC (Order 2025 No. 11)',
  },
  kind: 'rule',
  effective: '2026-01-01',
  confidence: 'secondary',
  articles: {
    all: secondary(
      '客户身份资料和交易记录的尽调与保存细则，取代2007年的五年规则。',
      'Details of due diligence and record keeping; supersedes the five-year rule of 2007.',
    ),
  },
});
