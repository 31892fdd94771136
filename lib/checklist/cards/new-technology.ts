import type { Card } from '../card.ts';

const card: Card = {
  id: 'new-technology',
  title: { zh: '人工智能能帮什么、不能碰什么', en: 'What AI may help with' },
  text: {
    zh: '大数据和人工智能可以帮着找重复、分类、起草通知。但把客户资料贴进公开的对话工具，等于交给了别人；用算法挑客户，要公平、说得清、客户能拒绝。',
    en: 'Big data and AI can help find duplicates, sort and draft notices. But pasting customer data into a public tool gives it away; picking customers by algorithm must be fair, explainable and refusable.',
  },
  cites: ['PIPL:23', 'PIPL:24', 'PIPL:55(2)'],
  duties: ['E.18.1', 'E.19.2', 'O.20.1'],
  section: 'security-meanwhile',
};
export default card;
