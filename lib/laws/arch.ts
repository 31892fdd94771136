import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'ARCH',
  title: { zh: '中华人民共和国档案法', en: 'PRC Archives Law' },
  shortTitle: { zh: '档案法', en: 'Archives Law' },
  issuer: { zh: '全国人大常委会', en: 'NPC Standing Committee' },
  kind: 'law',
  effective: '1988-01-01',
  revisions: [
    { effective: '2021-01-01', note: { zh: '2020年6月20日修订。', en: 'Revised on 20 June 2020.' } },
  ],
  confidence: 'text',
  articles: {
    '13': text(
      '非国有企业参照国有企业的归档范围保存自己的档案。',
      'Non-state enterprises keep records by reference to the state-enterprise scope.',
    ),
    '16': text(
      '机构改制、关停、合并的，按规定移交档案。',
      'On restructuring, closure or merger hand archives over as prescribed.',
    ),
    '21': text('不得擅自销毁档案。', 'No unauthorised destruction of archives.'),
    '22': text(
      '所有者要妥善保管重要、应保密的档案，可以寄存。',
      'Owners safeguard important or confidential archives; custodial deposit is possible.',
    ),
  },
});
