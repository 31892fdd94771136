import type { Card } from '../card.ts';

const card: Card = {
  id: 'personal-service',
  title: { zh: '千人千面，要人愿意', en: 'Personal service needs a yes' },
  text: {
    zh: '按喜好推荐、定制服务，靠的是客户资料。客户要能关掉；接收方想换个用途，得自己重新问。收尾时，画像和标签没有用途了，该删。',
    en: 'Recommendations and tailored service live on customer data. Customers must be able to switch them off; a recipient who wants another use must ask again. At closing profiles and tags have no use left: delete.',
  },
  cites: ['PIPL:24', 'PIPL:22', 'PIPL:47(1)'],
  duties: ['E.18.2'],
  section: 'customers',
};
export default card;
