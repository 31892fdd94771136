import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'TAX-R',
  title: {
    zh: '中华人民共和国税收征收管理法实施细则',
    en: 'Implementing Rules of the Tax Collection Administration Law',
  },
  shortTitle: { zh: '税收征收管理法实施细则', en: 'Tax Collection Implementing Rules' },
  issuer: { zh: '国务院（令第362号）', en: 'State Council (Order 362)' },
  kind: 'regulation',
  effective: '2002-10-15',
  revisions: [
    { effective: '2016-02-06', note: { zh: '2016年2月6日修订。', en: 'Revised on 6 February 2016.' } },
  ],
  confidence: 'text',
  articles: {
    '15': text('先注销税务登记，再注销工商登记。', 'Cancel the tax registration before deregistering.'),
    '29': text(
      '账簿、凭证、报表、完税凭证、发票等涉税资料保存十年，另有规定除外。',
      'Books, vouchers, statements, tax receipts, invoices and the like: ten years unless another rule says otherwise.',
    ),
  },
});
