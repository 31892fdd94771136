import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'CoL-I2',
  title: {
    zh: '最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（二）',
    en: 'SPC Company Law Interpretation II',
  },
  shortTitle: { zh: '公司法司法解释二', en: 'Company Law Interpretation II' },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  kind: 'interpretation',
  effective: '2008-05-19',
  revisions: [
    { effective: '2021-01-01', note: { zh: '2020年12月29日修正。', en: 'Amended on 29 December 2020.' } },
  ],
  confidence: 'text',
  articles: {
    '10': text(
      '注销前以公司名义诉讼。',
      'Until deregistration the company sues and is sued in its own name.',
    ),
    '11': text(
      '书面通知已知债权人；未通知造成损失的清算组赔偿。',
      'Known creditors get written notice; the group pays for failing to give it.',
    ),
    '18': text(
      '怠于清算、账册文件灭失致无法清算的，连带清偿。',
      'Failing to liquidate, or losing books and documents so that it is impossible, brings joint liability.',
    ),
    '19': text(
      '恶意处置财产、以虚假清算报告骗取注销的，赔偿。',
      'Malicious disposal or a fake report brings liability.',
    ),
    '20': text(
      '未经清算即注销的担责；第三人承诺的，按承诺担责。',
      'Deregistration without liquidation brings liability; so does a third party’s undertaking.',
    ),
    '21': text('承担责任后，内部按过错分担。', 'Those liable share by fault.'),
    '23': text(
      '清算组成员违法造成损失的赔偿，注销后也一样。',
      'Members pay for unlawful acts, also after deregistration.',
    ),
  },
});
