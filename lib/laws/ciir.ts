import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'CIIR',
  title: { zh: '关键信息基础设施安全保护条例', en: 'CII Security Protection Regulations' },
  shortTitle: { zh: '关键信息基础设施安全保护条例', en: 'Critical Infrastructure Regulations' },
  issuer: { zh: '国务院', en: 'State Council' },
  kind: 'regulation',
  effective: '2021-09-01',
  confidence: 'text',
  articles: {
    '18': text(
      '重大事件、威胁要报告保护工作部门和公安机关。',
      'Report major incidents and threats to the protection department and the police.',
    ),
    '21': text(
      '合并、分立、解散等及时报告保护工作部门，并按要求处置。',
      'On merger, split or dissolution report promptly to the protection department and dispose as it requires.',
    ),
  },
});
