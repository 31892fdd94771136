import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'ATF',
  title: { zh: '中华人民共和国反电信网络诈骗法', en: 'PRC Anti-Telecom and Online Fraud Law' },
  shortTitle: { zh: '反电信网络诈骗法', en: 'Anti-Telecom and Online Fraud Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2022-12-01',
  confidence: 'text',
  articles: {
    '24': text(
      '域名解析服务留存日志；不是一般的客户数据保存期。',
      'Domain-resolution providers keep logs; no general retention of customer data.',
    ),
    '29': text(
      '防止个人信息被用于诈骗，重点保护物流、交易、贷款、医疗、婚介信息。',
      'Prevent misuse for fraud; guard logistics, transaction, loan, medical and matchmaking data.',
    ),
  },
});
