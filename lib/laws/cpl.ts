import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'CPL',
  title: { zh: '中华人民共和国消费者权益保护法', en: 'PRC Consumer Rights Protection Law' },
  shortTitle: { zh: '消费者权益保护法', en: 'Consumer Rights Protection Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '1994-01-01',
  revisions: [
    { effective: '2014-03-15', note: { zh: '2013年10月25日修正。', en: 'Amended on 25 October 2013.' } },
  ],
  confidence: 'text',
  duties: ['E.02.4'],
  articles: {
    '29': text(
      '收集使用合法、必要并经同意；严格保密，不得泄露、出售、非法提供；未经同意不发商业信息。',
      'Lawful, needed and consented; strictly confidential; no sale or unlawful provision; no commercial messages without consent.',
    ),
    '29(2)': text(
      '严格保密，不得泄露、出售、非法提供，出事立即补救。',
      'Strictly confidential; no leak, sale or unlawful provision; remedy at once.',
    ),
    '29(3)': text(
      '未经同意或明确拒绝的，不发商业信息。',
      'No commercial messages without consent or after a refusal.',
    ),
    '50': text('侵害个人信息的，停止侵害、恢复名誉、赔礼道歉、赔偿。', 'Stop, restore, apologise, pay.'),
    '53': text('预收款的按约履行，做不到的退款。', 'With prepayment: perform or refund.'),
    '56': text(
      '侵害消费者个人信息的，处违法所得一倍以上十倍以下罚款，没有的五十万元以下。',
      'Fines of 1–10 times the illegal gain, or up to CNY 500k.',
    ),
  },
});
