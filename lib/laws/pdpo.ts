import { memory, text } from './article.ts';
import { defineLaw } from './law.ts';

/** The date of effect is from memory. */
export default defineLaw({
  id: 'PDPO',
  title: {
    zh: '香港《个人资料（私隐）条例》（第486章）',
    en: 'Hong Kong Personal Data (Privacy) Ordinance (Cap. 486)',
  },
  shortTitle: { zh: '香港个人资料（私隐）条例', en: 'PDPO' },
  issuer: { zh: '香港特别行政区立法会', en: 'Hong Kong Legislative Council' },
  kind: 'foreign',
  effective: '1996-12-20',
  confidence: 'text',
  articles: {
    '26': text(
      '不再需要的资料要删除，法律禁止删除或公众利益需要保留的除外。',
      'Erase what is no longer required, unless law forbids it or the public interest needs it.',
    ),
    '33': memory('跨境限制条文尚未生效。', 'The export limit is not in force.'),
  },
});
