import type { Card } from '../card.ts';

const card: Card = {
  id: 'abroad',
  title: { zh: '和境外同行打交道', en: 'Working with partners abroad' },
  text: {
    zh: '删除和介质清除有国际上通用的做法，可以直接拿来当操作标准。跟境外公司交流、合作，谈方法可以，传客户资料就是出境，要另外走程序。',
    en: 'Deletion and media sanitisation have international standards you can work by. Talking methods with foreign companies is fine; sending customer data is export and has its own procedure.',
  },
  cites: ['ISO27555:all', 'NIST80088:all', 'PIPL:38'],
  duties: ['O.19.2', 'O.19.3'],
  section: 'cross-border',
};
export default card;
