import type { Card } from '../card.ts';

const card: Card = {
  id: 'other-industries',
  title: { zh: '别的行业怎么收尾', en: 'How other industries close' },
  text: {
    zh: '快递企业定期销毁运单；金融机构终止时把客户资料移交指定机构；医院关门，病历有指定的地方接收。可以学的是做法：定期毁、有人接、有凭证。',
    en: 'Couriers destroy waybills regularly; a bank that ends hands its customer records to a designated body; a closed hospital’s records have a set home. What to copy: destroy on schedule, name a successor, keep proof.',
  },
  cites: ['EXPR:35', 'AML24:34(4)', 'HOSP-R:53'],
  duties: ['E.16.1', 'E.16.2'],
  section: 'disposition',
};
export default card;
