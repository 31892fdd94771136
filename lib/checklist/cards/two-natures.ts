import type { Card } from '../card.ts';

const card: Card = {
  id: 'two-natures',
  title: { zh: '一份名单，两重身份', en: 'One list, two natures' },
  text: {
    zh: '客户名单既是个人信息，也可能是商业秘密：消费习惯、成交记录、报价都算。前者按客户的权利来管，后者按保密来管；公司注销了，两样都不会自动失效。',
    en: 'A customer list is personal data and may be a trade secret too: habits, deals, prices. One is governed by the customers’ rights, the other by confidentiality; neither ends when the company does.',
  },
  cites: ['PIPL:4', 'AUCL25:10', 'CC:558'],
  duties: ['E.01.1', 'O.01.1'],
  section: 'holdings',
};
export default card;
