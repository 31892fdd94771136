import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'AUDIT',
  title: { zh: '个人信息保护合规审计管理办法', en: 'Measures for PI Protection Compliance Audits' },
  shortTitle: { zh: '个人信息保护合规审计管理办法', en: 'Compliance Audit Measures' },
  issuer: { zh: '国家互联网信息办公室（令第18号）', en: 'CAC (Order 18)' },
  kind: 'rule',
  effective: '2025-05-01',
  confidence: 'text',
  articles: {
    '3': text(
      '自行审计可由内部机构或委托专业机构。',
      'Self-run audits by an internal body or a professional firm.',
    ),
    '4': text(
      '处理超过一千万人的，至少每两年审计一次。',
      'More than 10,000,000 people: at least once every two years.',
    ),
    '5': text(
      '影响严重、可能侵害众多人，或泄露一百万人以上、十万人以上敏感信息的，可被要求委托审计。',
      'An outside audit can be ordered for serious impact, harm to many, or an incident with 1,000,000 people or 100,000 people’s sensitive data.',
    ),
    '8': text('被要求审计的，要给予支持并承担费用。', 'Support an ordered audit and bear its cost.'),
    '9': text('按要求选定专业机构并在限期内完成。', 'Choose a firm as told and finish in time.'),
    '10': text('完成后报送审计报告。', 'File the report.'),
    '11': text(
      '整改完成后十五个工作日内报送整改情况。',
      'Report the remediation within 15 working days after the fix.',
    ),
    '12': text(
      '处理一百万人以上的，指定个人信息保护负责人负责审计。',
      '1,000,000 people or more: a protection officer in charge of audits.',
    ),
    '13': text('专业机构结束后删除所获信息。', 'The firm deletes what it obtained.'),
    '14': text('不得转委托。', 'No sub-contracting.'),
    '15': text(
      '同一机构、关联机构或同一负责人不得连续三次以上审计同一对象。',
      'The same firm, affiliate or lead may not audit one target three or more times in a row.',
    ),
    '19': text('国家机关不适用。', 'Not for state bodies.'),
    'annex.7': text(
      '因合并、重组、分立、解散、破产转移个人信息的，看是否已告知接收方名称和联系方式。',
      'For transfers through merger, reorganisation, split, dissolution or bankruptcy: was the recipient’s name and contact told?',
    ),
    'annex.15': text(
      '出境是否走了该走的途径（数量门槛）。',
      'Whether exports used the gateway their volume needs.',
    ),
    'annex.16': text(
      '该删的是否删了，不能删的是否只存储和保护。',
      'Whether what is due was deleted, and what cannot be is only stored and protected.',
    ),
  },
});
