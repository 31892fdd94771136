import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'AML24',
  title: { zh: '中华人民共和国反洗钱法', en: 'PRC Anti-Money Laundering Law' },
  shortTitle: { zh: '反洗钱法', en: 'Anti-Money Laundering Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2007-01-01',
  revisions: [
    {
      effective: '2025-01-01',
      note: {
        zh: '2024年11月8日修订，保存期由五年改为十年。',
        en: 'Revised on 8 November 2024: ten years instead of five.',
      },
    },
  ],
  confidence: 'text',
  articles: {
    '34': text(
      '客户身份资料和交易信息的保存与终止时的移交。',
      'Keeping customer identity and transaction data, and handing them over at the end.',
    ),
    '34(3)': text(
      '客户身份资料在业务关系结束后、交易信息在交易结束后，至少保存十年。',
      'Identity data after the relationship ends and transaction data after the transaction: at least ten years.',
      // Five years before that day.
      { from: '2025-01-01' },
    ),
    '34(4)': text(
      '金融机构解散、被撤销或破产的，资料移交国务院有关部门指定的机构。',
      'On dissolution, closure or bankruptcy a financial institution hands both to the designated body.',
    ),
    '63': text('金融机构的范围。', 'Which financial institutions are covered.'),
    '64': text(
      '特定非金融机构的范围：房地产、会计律师特定业务、贵金属等。',
      'Which others are covered: real estate, accountants and lawyers for listed matters, precious metals.',
    ),
  },
});
