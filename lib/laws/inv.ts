import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'INV',
  title: { zh: '中华人民共和国发票管理办法', en: 'PRC Measures for Invoices' },
  shortTitle: { zh: '发票管理办法', en: 'Invoice Measures' },
  issuer: { zh: '国务院', en: 'State Council' },
  kind: 'regulation',
  effective: '1993-12-23',
  revisions: [
    { effective: '2023-07-20', note: { zh: '2023年7月20日修订。', en: 'Revised on 20 July 2023.' } },
  ],
  confidence: 'text',
  articles: {
    '28': text(
      '已开具的发票存根联保存五年，不得擅自销毁。',
      'Stubs of issued invoices are kept five years; no unauthorised destruction.',
    ),
  },
});
