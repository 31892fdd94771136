import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'CERT',
  title: { zh: '个人信息出境认证办法', en: 'Measures for PI Export Certification' },
  shortTitle: { zh: '个人信息出境认证办法', en: 'Export Certification Measures' },
  issuer: { zh: '国家互联网信息办公室、国家市场监督管理总局（令第20号）', en: 'CAC and SAMR (Order 20)' },
  kind: 'rule',
  effective: '2026-01-01',
  confidence: 'text',
  articles: {
    '5': text(
      '适用：非关键信息基础设施运营者、数量在标准合同档位、不含重要数据、不得拆分。',
      'For handlers that are not critical infrastructure, in the standard-contract band, without important data, without splitting.',
    ),
    '6': text(
      '认证前先告知、取得单独同意并做影响评估。',
      'Notice, separate consent and impact assessment come first.',
    ),
  },
});
