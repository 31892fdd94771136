import type { Card } from '../card.ts';

const card: Card = {
  id: 'fit-your-own',
  title: { zh: '借来的办法，改合身再用', en: 'Borrow, then fit' },
  text: {
    zh: '小店不用照搬大公司的制度。不满 10 万人的，法律允许用简化的表格；省下的力气，放在真删、真交、真通知上。',
    en: 'A shop need not copy a corporation. Under 100,000 people the law allows short forms; put the effort saved into really deleting, handing over and telling people.',
  },
  cites: ['SMALL26:all'],
  duties: ['E.16.3', 'O.20.2'],
  section: 'risk-assessment',
};
export default card;
