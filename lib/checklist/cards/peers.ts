import type { Card } from '../card.ts';

const card: Card = {
  id: 'peers',
  title: { zh: '同行在怎么做', en: 'What peers do' },
  text: {
    zh: '行业协会的活动、同行的教训、主管部门的通报，是最便宜的老师。去听一次，回来改一条；交流时只讲做法，不带客户资料。',
    en: 'Trade meetings, peers’ mistakes and notices of the authorities are the cheapest teachers. Go once, change one thing; talk about methods, never about customers.',
  },
  cites: ['PIPL:51'],
  duties: ['O.16.1', 'O.16.2'],
  section: 'supervision-audit',
};
export default card;
