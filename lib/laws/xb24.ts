import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'XB24',
  title: {
    zh: '促进和规范数据跨境流动规定',
    en: 'Provisions on Promoting and Regulating Cross-Border Data Flows',
  },
  shortTitle: { zh: '促进和规范数据跨境流动规定', en: 'Cross-Border Data Flow Provisions' },
  issuer: { zh: '国家互联网信息办公室（令第16号）', en: 'CAC (Order 16)' },
  kind: 'rule',
  effective: '2024-03-22',
  confidence: 'text',
  articles: {
    '3': text(
      '国际贸易、跨境运输、学术合作、跨国生产营销等活动中，不含个人信息和重要数据的，免予申报。',
      'Trade, transport, research, manufacturing and marketing data without personal information or important data are exempt.',
    ),
    '4': text(
      '境外收集、传入境内处理后再提供，没有引入境内个人信息或重要数据的，免予申报。',
      'Data collected abroad and processed here without adding domestic personal information or important data are exempt.',
    ),
    '5': text(
      '免予申报的四种情形：合同必需、人力资源、紧急、当年累计不满十万人且不含敏感信息。',
      'Four exemptions: contract, staff, emergency, fewer than 100,000 people this year with nothing sensitive.',
      { items: 'first-paragraph' },
    ),
    '5(1)': text(
      '为订立、履行个人参与的合同确需出境的，如跨境购物、寄递、汇款、预订、签证。',
      'Needed for a contract with the individual: shopping, delivery, remittance, booking, visa.',
    ),
    '5(2)': text(
      '按依法制定的规章制度和集体合同做跨境人力资源管理，确需出境的。',
      'Cross-border staff management under lawful rules and a collective contract.',
    ),
    '5(3)': text(
      '紧急情况下为保护生命健康和财产，确需出境的。',
      'An emergency that threatens life, health or property.',
    ),
    '5(4)': text(
      '非关键信息基础设施运营者，当年1月1日起累计不满10万人且不含敏感信息的。',
      'Not critical infrastructure, fewer than 100,000 people since 1 January, no sensitive data.',
    ),
    '6': text(
      '自由贸易试验区负面清单外的数据，免予申报。',
      'Data outside a free-trade zone’s negative list are exempt.',
    ),
    '7': text(
      '须申报安全评估：关键信息基础设施运营者出境，或重要数据，或当年累计100万人以上、敏感1万人以上。',
      'Assessment: critical infrastructure, important data, or since 1 January 1,000,000 people or 10,000 people’s sensitive data.',
      { items: 'first-paragraph' },
    ),
    '7(1)': text(
      '关键信息基础设施运营者向境外提供个人信息或重要数据的，申报安全评估。',
      'Operators of critical infrastructure exporting personal information or important data.',
    ),
    '7(2)': text(
      '其他处理者提供重要数据，或当年累计100万人以上（不含敏感）、1万人以上敏感信息的，申报安全评估。',
      'Others exporting important data, or 1,000,000 people (not sensitive) or 10,000 people’s sensitive data this year.',
    ),
    '8': text(
      '当年累计10万人以上不满100万人（不含敏感），或不满1万人敏感信息的，订标准合同或通过认证。',
      'From 100,000 to under 1,000,000 people (not sensitive), or under 10,000 people’s sensitive data: standard contract or certification.',
    ),
    '9': text(
      '评估结果有效期三年，期满前60个工作日内申请延长。',
      'An assessment lasts three years; apply for an extension in the last 60 working days.',
    ),
    '10': text(
      '免予申报不免除告知、单独同意和影响评估。',
      'Exemption does not remove notice, separate consent or the impact assessment.',
    ),
    '11': text(
      '采取措施保障出境安全；发生事件要补救并向省级以上网信部门报告。',
      'Keep exports safe; on an incident remedy and report to the provincial CAC or above.',
    ),
    '13': text('与第11号令、第13号令不一致的，以本规定为准。', 'Prevails over Orders 11 and 13.'),
  },
});
