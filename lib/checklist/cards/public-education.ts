import type { Card } from '../card.ts';

const card: Card = {
  id: 'public-education',
  title: { zh: '通知里多写一句防骗', en: 'One line against fraud' },
  text: {
    zh: '公司收尾的消息一出，骗子就会冒充客服来“退款”。在公告和通知里写明官方电话、从不索要验证码；也可以和社区、消费者组织一起提醒老人。',
    en: 'Once a closing is known, fraudsters call about “refunds”. Put the official number and “we never ask for codes” into the notice; warn the elderly together with the neighbourhood or a consumer body.',
  },
  cites: ['CPL:29', 'PIPL:17'],
  duties: ['O.18.1', 'O.18.2', 'O.18.3'],
  section: 'customers',
};
export default card;
