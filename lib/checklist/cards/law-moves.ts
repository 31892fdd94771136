import type { Card } from '../card.ts';

const card: Card = {
  id: 'law-moves',
  title: { zh: '法律一直在变', en: 'The law keeps moving' },
  text: {
    zh: '这几年几乎年年有新规。合同法已并入民法典，网络安全法换了条号，个人信息不满 10 万人的有了简化措施。模板过期最快，用之前先看日期；本工具的题目和法律也标着日期。',
    en: 'New rules come almost every year: the Contract Law became part of the Civil Code, the Cybersecurity Law was renumbered, those with fewer than 100,000 people’s data got short forms. Templates age fastest: check the date, here too.',
  },
  cites: ['CC:1260', 'CSL26:23', 'SMALL26:all'],
  duties: ['E.18.3', 'E.19.1'],
  section: 'legal-basis',
};
export default card;
