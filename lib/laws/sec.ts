import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'SEC',
  title: { zh: '中华人民共和国证券法', en: 'PRC Securities Law' },
  shortTitle: { zh: '证券法', en: 'Securities Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2020-03-01',
  confidence: 'text',
  articles: {
    '137': text(
      '证券公司保存客户开户、委托、交易等资料不少于二十年。',
      'Brokers keep client account, order and trade data 20 years.',
    ),
    '153': text('登记结算资料不少于二十年。', 'Clearing records 20 years.'),
    '162': text(
      '证券服务机构保存委托文件不少于十年，自业务委托结束起。',
      'Service firms keep client files 10 years after the mandate ends.',
    ),
  },
});
