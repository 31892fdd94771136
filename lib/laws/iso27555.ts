import { quoted } from './article.ts';
import { defineLaw } from './law.ts';

/** The month of publication is from memory. */
export default defineLaw({
  id: 'ISO27555',
  title: { zh: '个人可识别信息删除指南', en: 'Guidelines on personally identifiable information deletion' },
  shortTitle: {
    zh: '个人可识别信息删除指南',
    en: 'Guidelines on personally identifiable information deletion',
  },
  issuer: { zh: '国际标准化组织', en: 'ISO and IEC' },
  kind: 'standard',
  number: 'ISO/IEC 27555:2021',
  effective: '2021-10-01',
  confidence: 'quoted',
  articles: {
    all: quoted(
      '删除的术语、规则分类、文档和角色；不讲具体技术和法律。',
      'Terms, rule classes, documents and roles of deletion; not mechanisms or law.',
    ),
  },
});
