import type { Card } from '../card.ts';

const card: Card = {
  id: 'brand',
  title: { zh: '收尾也是在做品牌', en: 'An ending shapes the brand' },
  text: {
    zh: '定位说三个词就够：专业、高效、安全。对外怎么说，就怎么做：公告写得明白，退款办得痛快，服务到最后一天，有新办法就用；口碑就是这么留下的。',
    en: 'Three words will do: professional, quick, safe. Do as you say: clear notices, prompt refunds, service to the last day, better ways when they exist. That is how a name is kept.',
  },
  cites: ['CC:509'],
  duties: ['J.20.1', 'J.20.2', 'J.20.3', 'J.20.4', 'J.20.5'],
  section: 'programme',
};
export default card;
