import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'PREPAY',
  title: {
    zh: '最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释',
    en: 'SPC Interpretation on Prepaid Consumption',
  },
  shortTitle: { zh: '预付式消费司法解释', en: 'Prepaid Consumption Interpretation' },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  kind: 'interpretation',
  effective: '2025-05-01',
  confidence: 'text',
  articles: {
    '5': text('加盟情形下，谁对预付合同负责。', 'Who answers for prepaid contracts under a franchise.'),
    '7': text(
      '不能履行的要及时清算，清算义务人担责。',
      'When performance is impossible, liquidate in time; those obliged are liable.',
    ),
    '13': text(
      '搬迁造成明显不便，或未经同意把预付合同转给第三方的，消费者可以解除。',
      'Consumers may rescind on an inconvenient move or when the prepaid contract is passed on without consent.',
    ),
    '13(1)(1)': text(
      '搬迁造成明显不便的，消费者可以解除合同。',
      'A move that causes obvious inconvenience lets consumers rescind.',
    ),
    '13(1)(2)': text(
      '未经消费者同意把合同义务转给第三方的，消费者可以解除合同。',
      'Passing the duties to a third party without consent lets consumers rescind.',
    ),
    '23': text(
      '收款后关店、逃避退款的，可能承担惩罚性赔偿。',
      'Closing while dodging refunds can bring punitive damages.',
    ),
    '25': text(
      '商家不提供合同、消费和余额记录的，法院可以采信消费者的说法。',
      'If the business withholds contract or balance records, the court may accept the consumer’s version.',
    ),
  },
});
