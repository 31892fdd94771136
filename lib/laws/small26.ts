import { quoted } from './article.ts';
import { defineLaw } from './law.ts';

/** Known from the official summary; article numbers were not read. */
export default defineLaw({
  id: 'SMALL26',
  title: {
    zh: '小型个人信息处理者个人信息保护简化措施规定',
    en: 'Simplified Measures for Small PI Handlers',
  },
  shortTitle: {
    zh: '小型个人信息处理者个人信息保护简化措施规定',
    en: 'Simplified Measures for Small PI Handlers',
  },
  issuer: { zh: '国家互联网信息办公室、公安部（令第25号）', en: 'CAC and MPS (Order 25)' },
  kind: 'rule',
  effective: '2026-09-01',
  confidence: 'quoted',
  articles: {
    all: quoted(
      '处理不满十万人的，可用简化的规则、审计和评估形式；单独同意、权利、安全和事件通知照旧。',
      'Fewer than 100,000 people: simpler rules, audit and assessment forms; separate consent, rights, security and incident notice stay.',
    ),
    'annex.1': quoted(
      '处理不满十万人的，可用简化的审计自查表，至少五年一次。',
      'Fewer than 100,000 people: a short audit table, at least every five years.',
    ),
    'annex.2': quoted(
      '处理不满十万人的，可用简化的影响评估表。',
      'Fewer than 100,000 people: a short impact-assessment form.',
    ),
  },
});
