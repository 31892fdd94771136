import { text } from './article.ts';
import { defineLaw } from './law.ts';

export default defineLaw({
  id: 'CHILD19',
  title: { zh: '儿童个人信息网络保护规定', en: 'Provisions on Online Protection of Children’s PI' },
  shortTitle: { zh: '儿童个人信息网络保护规定', en: 'Children’s PI Provisions' },
  issuer: { zh: '国家互联网信息办公室', en: 'Cyberspace Administration of China' },
  kind: 'rule',
  effective: '2019-10-01',
  confidence: 'text',
  articles: {
    '16': text(
      '委托处理儿童信息要评估并签合同；结束时删除，不得转委托。',
      'Entrusting children’s data: assess and contract; delete at the end; no passing on.',
    ),
    '17': text(
      '向第三方转移儿童信息前，先做安全评估。',
      'A security assessment before children’s data go to a third party.',
    ),
    '20': text(
      '儿童或监护人要求删除的（包括注销账号），及时删除。',
      'Delete when child or guardian asks, account closing included.',
    ),
    '21': text('发生泄露要立即启动预案并告知。', 'On a leak start the plan and tell people.'),
    '23': text(
      '停止运营的，立即停止收集、删除持有的儿童信息，并及时告知监护人。',
      'When the service stops: stop collecting, delete what is held, tell guardians in time.',
    ),
  },
});
