import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'AUCL25',
  title: { zh: '中华人民共和国反不正当竞争法', en: 'PRC Anti-Unfair Competition Law' },
  shortTitle: { zh: '反不正当竞争法', en: 'Anti-Unfair Competition Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '1993-12-01',
  revisions: [
    {
      effective: '2025-10-15',
      note: { zh: '2025年6月27日第二次修订，条号变动。', en: 'Second revision of 27 June 2025, renumbered.' },
    },
  ],
  renumbered: {
    on: '2025-10-15',
    moves: [
      ['9', '10'],
      ['21', '26'],
    ],
    added: [],
    dropped: [],
  },
  confidence: 'text',
  duties: ['E.02.5'],
  articles: {
    '10': text(
      '不得以不正当手段获取、披露、使用或教唆他人侵犯商业秘密；客户名单可以是商业秘密。',
      'No theft, disclosure, use or inducement in respect of trade secrets; a customer list can be one.',
      { from: '2025-10-15', formerly: '9' },
    ),
    '13(3)': text(
      '不得以欺诈、胁迫、破解技术措施等方式获取、使用他人合法持有的数据。',
      'No obtaining or using another business’s data by fraud, coercion or breaking technical measures.',
      { from: '2025-10-15' },
    ),
    '22': text(
      '损失和获利难以确定的，法院可判至五百万元。',
      'Where loss and gain are hard to prove, up to CNY 5m.',
      { from: '2025-10-15' },
    ),
    '26': text(
      '侵犯商业秘密罚十万至一百万元，严重的一百万至五百万元。',
      'Infringing trade secrets: CNY 100k–1m, grave cases CNY 1m–5m.',
      { from: '2025-10-15', formerly: '21' },
    ),
    '29': text(
      '违法获取、使用数据的，罚十万至一百万元，严重的一百万至五百万元。',
      'Unlawful data taking: CNY 100k–1m, grave cases CNY 1m–5m.',
      { from: '2025-10-15' },
    ),
    '41': text('施行日期。', 'Date of effect.', { from: '2025-10-15' }),
  },
});
