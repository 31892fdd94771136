import type { Card } from '../card.ts';

const card: Card = {
  id: 'trust',
  title: { zh: '客户记住的是最后一次', en: 'Customers remember the last time' },
  text: {
    zh: '客户把电话、住址、消费记录交给你，是信你。收尾时处理得清楚、说得明白，少的是投诉和官司，留下的是口碑；这也是企业对社会的一份责任。',
    en: 'Customers gave you phone, address and purchases because they trusted you. A clear ending saves complaints and lawsuits and leaves a good name; it is also a duty to society.',
  },
  cites: ['PIPL:9', 'CC:509'],
  duties: ['J.01.2', 'J.01.4', 'O.21.6'],
  section: 'customers',
};
export default card;
