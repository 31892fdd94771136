import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'ECL',
  title: { zh: '中华人民共和国电子商务法', en: 'PRC E-Commerce Law' },
  shortTitle: { zh: '电子商务法', en: 'E-Commerce Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2019-01-01',
  confidence: 'text',
  articles: {
    '9': text(
      '电子商务经营者包括平台经营者、平台内经营者和自建网站经营者。',
      'E-commerce businesses are platform operators, merchants on platforms and own-site sellers.',
    ),
    '16': text(
      '终止电子商务的，提前三十日在首页显著位置持续公示。',
      'Stopping e-commerce: post it prominently on the home page 30 days ahead, continuously.',
    ),
    '24': text(
      '明示查询、更正、删除、注销的办法；核实后及时办；注销的立即删除，法定或约定保存的除外。',
      'Show how to query, correct, delete and close; act in time; delete at once on closing unless law or agreement keeps it.',
    ),
    '25': text('主管部门依法要求的，提供数据。', 'Provide data on lawful demand.'),
    '31': text(
      '平台经营者保存商品服务和交易信息，自交易完成起不少于三年。',
      'Platform operators keep goods, service and transaction information at least three years from completion.',
    ),
    '53': text('电子支付服务要免费提供近三年交易记录。', 'E-payment: the last three years’ records free.'),
    '62': text(
      '争议中要提供原始合同和交易记录；丢失、销毁致查不清的担责。',
      'Produce original contracts and records in disputes; liable if lost or destroyed.',
    ),
    '76': text('违反第十六条、第二十四条的罚则。', 'Fines for breach of arts. 16 and 24.'),
    '80': text('平台违反第三十一条的罚则。', 'Fines for breach of art. 31.'),
  },
});
