import type { Card } from '../card.ts';

const card: Card = {
  id: 'people-grow',
  title: { zh: '参加收尾的人能带走什么', en: 'What people take with them' },
  text: {
    zh: '带不走客户名单，但带得走本事：会盘点、会写记录、懂个人信息保护的人到哪都用得上。收尾前给每个人写一句他做成了什么。',
    en: 'Not the customer list, but the skill: people who can take stock, keep records and protect data are wanted anywhere. Before the end, write down for each what they achieved.',
  },
  cites: ['PIPL:51'],
  duties: ['J.19.6'],
  section: 'cross-department',
};
export default card;
