import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'CREDIT',
  title: { zh: '征信业管理条例', en: 'Regulations on Credit Reporting' },
  shortTitle: { zh: '征信业管理条例', en: 'Credit Reporting Regulations' },
  issuer: { zh: '国务院（令第631号）', en: 'State Council (Order 631)' },
  kind: 'regulation',
  effective: '2013-03-15',
  confidence: 'text',
  articles: {
    '12': text(
      '征信机构解散或破产的，报告并在监管下移交或销毁信息库。',
      'A dissolving credit bureau reports and hands over or destroys its database under supervision.',
    ),
    '16': text(
      '不良信息自行为终止起最长保存五年，到期删除。',
      'Negative data at most five years from the end of the conduct, then deleted.',
    ),
  },
});
