import type { Card } from '../card.ts';

const card: Card = {
  id: 'strength',
  title: { zh: '管得好，也是本事', en: 'Good care is a strength' },
  text: {
    zh: '接收方敢接手、客户愿意跟着走，看的是资料干不干净、手续全不全。把保护客户资料做成长处，比收尾时补救便宜得多。',
    en: 'Recipients take over and customers follow when the data is clean and the papers are complete. Care made a habit is far cheaper than repair at the end.',
  },
  cites: ['PIPL:9'],
  duties: ['O.20.3'],
  section: 'programme',
};
export default card;
