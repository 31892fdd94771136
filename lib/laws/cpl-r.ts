import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'CPL-R',
  title: {
    zh: '中华人民共和国消费者权益保护法实施条例',
    en: 'Implementing Regulations of the Consumer Rights Protection Law',
  },
  shortTitle: { zh: '消费者权益保护法实施条例', en: 'Consumer Rights Implementing Regulations' },
  issuer: { zh: '国务院（令第778号）', en: 'State Council (Order 778)' },
  kind: 'regulation',
  effective: '2024-07-01',
  confidence: 'text',
  articles: {
    '21': text(
      '决定停业或搬迁的，提前三十日在经营场所、网站、店铺首页显著公告有效联系方式。',
      'Closing or moving: announce valid contact details 30 days ahead, on the premises, website and shop page.',
    ),
    '22': text(
      '预付式消费要书面合同；停业、搬迁要提前告知，消费者可以要求继续履行或退余款。',
      'Prepayment needs a written contract; on closing or moving tell consumers, who may demand performance or a refund.',
    ),
    '23': text(
      '不得过度收集、一揽子授权；敏感信息依法处理。',
      'No excessive collection, no blanket consent; sensitive data by law.',
    ),
    '24': text(
      '未经同意不发商业信息、不打商业电话，要方便取消。',
      'No commercial messages or calls without consent; easy to stop.',
    ),
    '50': text(
      '违反第二十一条处违法所得一倍以上五倍以下或三十万元以下罚款；违反第二十二条最高十倍或五十万元。',
      'Breach of art. 21: 1–5 times the gain or up to CNY 300k; of art. 22: up to 10 times or CNY 500k.',
    ),
    '53': text('施行日期。', 'Date of effect.'),
  },
});
