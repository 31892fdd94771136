import { quoted, text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'ACC-ARCH',
  title: { zh: '会计档案管理办法', en: 'Measures for Accounting Archives' },
  shortTitle: { zh: '会计档案管理办法', en: 'Accounting Archives Measures' },
  issuer: { zh: '财政部、国家档案局（令第79号）', en: 'Ministry of Finance and State Archives (Order 79)' },
  kind: 'rule',
  effective: '2016-01-01',
  confidence: 'text',
  articles: {
    '14': quoted(
      '保管期限分永久和定期，从会计年度终了后第一天算起；定期为10年和30年。',
      'Permanent or fixed periods of 10 and 30 years, counted from the first day after the fiscal year.',
    ),
    '15': quoted('附表规定的是最低保管期限。', 'The annexed periods are minimums.'),
    '19': text(
      '未结清债权债务的凭证，期满也不得销毁。',
      'Vouchers of unsettled claims and debts are never destroyed, even after expiry.',
    ),
    '20': text(
      '终止或注销前形成的会计档案，按国家档案规定处置。',
      'Archives formed before termination are disposed of under state archive rules.',
    ),
    '21': text(
      '业务移交其他单位的，会计档案由原单位保管，承接单位可查阅复制；未结清事项的凭证移交。',
      'When business moves, the original unit keeps the archives; the receiving unit may consult and copy; vouchers of open items move.',
    ),
    '22': text('合并的，由合并后的单位保管。', 'After a merger the merged unit keeps all.'),
    annex: quoted(
      '凭证、账簿30年；月季报、银行对账单、纳税申报表10年；年报和销毁清册永久；固定资产卡片报废后5年。',
      'Vouchers and books 30 years; monthly and quarterly reports, bank statements, tax returns 10; annual reports and destruction registers permanent; asset cards 5 years after disposal.',
    ),
  },
});
