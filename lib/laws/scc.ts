import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'SCC',
  title: { zh: '个人信息出境标准合同办法', en: 'Measures for the PI Export Standard Contract' },
  shortTitle: { zh: '个人信息出境标准合同办法', en: 'Export Standard Contract Measures' },
  issuer: { zh: '国家互联网信息办公室（令第13号）', en: 'CAC (Order 13)' },
  kind: 'rule',
  effective: '2023-06-01',
  confidence: 'text',
  articles: {
    '4': text(
      '适用条件；数量已由2024年规定取代，关键信息基础设施运营者不得用、不得拆分仍然有效。',
      'Conditions; the volumes were displaced in 2024, the bars on critical infrastructure and on splitting stay.',
    ),
    '5': text('订立前的影响评估要评六点。', 'Six points for the impact assessment beforehand.'),
    '6': text(
      '按标准合同订立，生效后才能出境。',
      'Sign the standard contract; no export before it takes effect.',
    ),
    '7': text(
      '生效之日起十个工作日内备案，附合同和评估报告。',
      'File within 10 working days of effect, with contract and assessment report.',
    ),
    '8': text(
      '目的、范围、种类、保存期限或当地法律等变化的，重新评估、补充或重签并备案。',
      'When purpose, scope, kind, retention or foreign law changes: assess again, amend or re-sign, re-file.',
    ),
  },
});
