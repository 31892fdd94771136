import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'CPC-I',
  title: {
    zh: '最高人民法院关于适用《中华人民共和国民事诉讼法》的解释',
    en: 'SPC Civil Procedure Interpretation',
  },
  shortTitle: { zh: '民事诉讼法解释', en: 'Civil Procedure Interpretation' },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  kind: 'interpretation',
  effective: '2015-02-04',
  revisions: [
    { effective: '2022-04-10', note: { zh: '2022年3月22日修正。', en: 'Amended on 22 March 2022.' } },
  ],
  confidence: 'text',
  articles: {
    '64': text(
      '未依法清算即注销的，以股东、发起人或出资人为当事人。',
      'After deregistration without lawful liquidation, shareholders, promoters or contributors are the parties.',
    ),
  },
});
