import { memory } from './article.ts';
import { defineLaw } from './law.ts';

const now = (article: string) => `现为《民法典》第${article}条`;

/** Kept so that an old document that cites it can be read: each article says where it is today. */
export default defineLaw({
  id: 'CONTRACT',
  title: { zh: '中华人民共和国合同法', en: 'PRC Contract Law' },
  shortTitle: { zh: '合同法', en: 'Contract Law' },
  issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
  kind: 'law',
  effective: '1999-10-01',
  repealed: {
    on: '2021-01-01',
    by: 'CC:1260',
    successors: {
      '43': ['CC:501'],
      '60': ['CC:509'],
      '80': ['CC:546'],
      '84': ['CC:551'],
      '88': ['CC:555'],
      '92': ['CC:558'],
    },
  },
  confidence: 'memory',
  articles: {
    '43': memory(
      `订约中的保密，${now('五百零一')}。`,
      'Confidentiality in negotiation; now Civil Code art. 501.',
    ),
    '60': memory(
      `履行与附随义务，${now('五百零九')}。`,
      'Performance and side duties; now Civil Code art. 509.',
    ),
    '80': memory(`债权转让通知，${now('五百四十六')}。`, 'Notice of assignment; now Civil Code art. 546.'),
    '84': memory(
      `债务转移须债权人同意，${now('五百五十一')}。`,
      'Debt transfer needs consent; now Civil Code art. 551.',
    ),
    '88': memory(
      `合同概括转让，${now('五百五十五')}。`,
      'Assignment of the whole contract; now Civil Code art. 555.',
    ),
    '92': memory(
      `合同终止后的义务，${now('五百五十八')}。`,
      'Duties after the contract ends; now Civil Code art. 558.',
    ),
  },
});
