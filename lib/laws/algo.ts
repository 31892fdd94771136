import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'ALGO',
  title: { zh: '互联网信息服务算法推荐管理规定', en: 'Algorithm Recommendation Provisions' },
  shortTitle: { zh: '算法推荐管理规定', en: 'Algorithm Recommendation Provisions' },
  issuer: { zh: '国家互联网信息办公室等四部门', en: 'CAC and three others' },
  kind: 'rule',
  effective: '2022-03-01',
  confidence: 'text',
  articles: {
    '24': text(
      '算法备案；终止服务的二十个工作日内注销备案。',
      'Algorithm filing; cancel it within 20 working days of ending the service.',
    ),
  },
});
