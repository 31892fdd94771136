import { text } from './article.ts';
import { defineLaw } from './law.ts';

/** The date of effect is from memory. */
export default defineLaw({
  id: 'FOOD',
  title: { zh: '中华人民共和国食品安全法', en: 'PRC Food Safety Law' },
  shortTitle: { zh: '食品安全法', en: 'Food Safety Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '2015-10-01',
  confidence: 'text',
  articles: {
    '50(2)': text(
      '进货查验记录保存至保质期满后六个月；没有保质期的二年。',
      'Inspection records six months past shelf life, or two years if there is none.',
    ),
  },
});
