import { memory } from './article.ts';
import { defineLaw } from './law.ts';

/** The starting date is from memory. */
export default defineLaw({
  id: 'UKGDPR',
  title: { zh: '英国通用数据保护条例和2018年数据保护法', en: 'UK GDPR and Data Protection Act 2018' },
  shortTitle: { zh: '英国通用数据保护条例', en: 'UK GDPR' },
  issuer: { zh: '英国议会', en: 'UK Parliament' },
  kind: 'foreign',
  effective: '2021-01-01',
  revisions: [
    {
      effective: '2026-02-05',
      note: {
        zh: '2025年数据（使用和访问）法主要部分生效。',
        en: 'Main parts of the Data (Use and Access) Act 2025 in force.',
      },
    },
  ],
  confidence: 'memory',
  articles: {
    '33': memory('七十二小时内通知监管机构。', 'Notify the authority within 72 hours.'),
    '34': memory('风险高的还要通知个人。', 'Tell individuals when the risk is high.'),
  },
});
