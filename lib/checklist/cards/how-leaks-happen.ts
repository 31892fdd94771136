import type { Card } from '../card.ts';

const card: Card = {
  id: 'how-leaks-happen',
  title: { zh: '收尾时资料是怎么漏的', en: 'How data leaks at closing' },
  text: {
    zh: '常见的四种：离职的人带走名单；旧电脑、单据当废品卖；群里传的表格没人收；“接收方”“清算组”打电话来套名单。卖客户信息可能被拘留，量大还可能构成犯罪。',
    en: 'Four usual ways: leavers take the list; old computers and slips go as scrap; sheets stay in chat groups; callers pose as buyer or liquidator. Selling customer data can mean detention and, in volume, be a crime.',
  },
  cites: ['PSAP25:56', 'CRIM-PI:253-1'],
  duties: ['O.11.2'],
  section: 'security-meanwhile',
};
export default card;
