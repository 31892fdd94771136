import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'MPL',
  title: { zh: '中华人民共和国未成年人保护法', en: 'PRC Minors Protection Law' },
  shortTitle: { zh: '未成年人保护法', en: 'Minors Protection Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2021-06-01',
  revisions: [
    { effective: '2024-04-26', note: { zh: '2024年4月26日修正。', en: 'Amended on 26 April 2024.' } },
  ],
  confidence: 'text',
  articles: {
    '72': text(
      '处理不满十四周岁未成年人信息要监护人同意；要求更正、删除的及时处理。',
      'Under-14s need guardian consent; requests to correct or delete are met in time.',
    ),
  },
});
