import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'NDRA26',
  title: { zh: '网络数据安全风险评估办法', en: 'Measures for Network Data Security Risk Assessment' },
  shortTitle: { zh: '网络数据安全风险评估办法', en: 'Network Data Risk Assessment Measures' },
  issuer: {
    zh: '国家互联网信息办公室、工业和信息化部、公安部（令第24号）',
    en: 'CAC, MIIT and MPS (Order 24)',
  },
  kind: 'rule',
  effective: '2026-08-20',
  confidence: 'text',
  articles: {
    '5': text(
      '重要数据处理者每年评估；安全状况重大变化的及时评估变化部分；一般处理者鼓励至少三年一次。',
      'Important data: every year, and promptly on a major change; others are encouraged every three years.',
    ),
    '6': text(
      '按国家标准做，行业另有规定的从其规定。',
      'National standards guide the method; sector rules prevail.',
    ),
    '7': text(
      '自行评估要有专人负责，也可委托机构。',
      'Self-assessment by a named person, or a contracted agency.',
    ),
    '11': text('评估机构不得转包。', 'The agency may not sub-contract.'),
    '12': text(
      '同一机构及其关联方不得连续三次以上做同一处理者的年度评估。',
      'The same agency and affiliates not three or more years in a row.',
    ),
    '13': text('评估中发现重大风险要及时告知。', 'The agency warns of major risks at once.'),
    '14': text(
      '保密；评估结束后删除或处置所获数据。',
      'Confidentiality; the agency disposes of what it obtained.',
    ),
    '15': text(
      '年度评估要有书面报告，至少保存三年。',
      'A written report of the annual assessment, kept at least three years.',
    ),
    '16': text('评估完成后二十个工作日内报送。', 'File it within 20 working days of completion.'),
    '17': text(
      '高风险或发生事件的，可被要求委托认证机构评估。',
      'An assessment by a certified agency can be ordered.',
    ),
    '18': text(
      '整改完成后十五个工作日内报送整改情况。',
      'Report the remediation within 15 working days after the fix.',
    ),
    '22': text(
      '违反的，按数据安全法、网络数据安全管理条例处罚。',
      'Penalties under the DSL and the network data regulations.',
    ),
  },
});
