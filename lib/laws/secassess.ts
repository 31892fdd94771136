import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'SECASSESS',
  title: { zh: '数据出境安全评估办法', en: 'Measures for Data Export Security Assessment' },
  shortTitle: { zh: '数据出境安全评估办法', en: 'Data Export Assessment Measures' },
  issuer: { zh: '国家互联网信息办公室（令第11号）', en: 'CAC (Order 11)' },
  kind: 'rule',
  effective: '2022-09-01',
  confidence: 'text',
  articles: {
    '4': text(
      '原申报门槛；数量已由促进和规范数据跨境流动规定取代。',
      'The old thresholds; the volumes were displaced by the 2024 provisions.',
      { items: 'article' },
    ),
    '7': text(
      '五个工作日内查完备性，七个工作日内决定是否受理。',
      'Completeness in 5 working days, acceptance in 7.',
    ),
    '9': text(
      '与境外接收方的法律文件要写明的内容。',
      'What the legal document with the recipient must say.',
      { items: 'article' },
    ),
    '9(2)': text(
      '写明保存地点、期限，以及到期或合同终止后数据怎么办。',
      'Where and how long data are kept, and what happens to them at the end.',
    ),
    '12': text(
      '受理后四十五个工作日内完成评估，复杂的可延长。',
      'Decision 45 working days after acceptance, extendable.',
    ),
    '13': text('有异议的，十五个工作日内申请复评。', 'A review can be asked for within 15 working days.'),
    '14': text(
      '有效期内情况变化的要重新申报；有效期已由新规改为三年。',
      'Re-file when things change; validity is now three years.',
      { items: 'article' },
    ),
    '14(2)': text(
      '实际控制权或法律文件变化影响安全的，重新申报评估。',
      'Re-file when control or the legal document changes in a way that affects security.',
    ),
  },
});
