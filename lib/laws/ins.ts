import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'INS',
  title: { zh: '中华人民共和国保险法', en: 'PRC Insurance Law' },
  shortTitle: { zh: '保险法', en: 'Insurance Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2009-10-01',
  revisions: [{ effective: '2015-04-24', note: { zh: '2015年修正。', en: 'Amended in 2015.' } }],
  confidence: 'text',
  articles: {
    '87': text(
      '业务档案自合同终止起：一年以内的不少于五年，超过一年的不少于十年。',
      'From the end of the policy: five years for terms up to one year, ten for longer ones.',
    ),
  },
});
