import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'MER',
  title: {
    zh: '中华人民共和国市场主体登记管理条例',
    en: 'PRC Regulations on Registration of Market Entities',
  },
  shortTitle: { zh: '市场主体登记管理条例', en: 'Market Entity Registration Regulations' },
  issuer: { zh: '国务院', en: 'State Council' },
  kind: 'regulation',
  effective: '2022-03-01',
  confidence: 'text',
  articles: {
    '31': text(
      '解散、破产等应申请注销，须批准的先批准；登记后终止。',
      'Apply to deregister on dissolution or bankruptcy, after any approval needed; the entity ends on registration.',
    ),
    '32': text(
      '清算组成立十日内公示名单；清算结束三十日内申请注销；先注销分支机构。',
      'Publish the group within 10 days; apply within 30 days after liquidation ends; branches are deregistered first.',
    ),
    '33': text(
      '简易注销：公示二十日，再在二十日内申请；个体工商户不需公示；须审批、被吊销、列入异常的不适用。',
      'Simplified: 20 days of publicity, then 20 days to apply; not where approval is needed, the licence is revoked or the entity is on the abnormal list.',
    ),
    '34': text(
      '法院裁定终结清算或破产的，可直接注销。',
      'A court ruling that ends liquidation or bankruptcy allows direct deregistration.',
    ),
    '55': text('原公司登记管理条例等同时废止。', 'The old company registration regulations are repealed.'),
  },
});
