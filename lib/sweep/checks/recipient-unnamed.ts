import { defineCheck } from '../check.ts';
import { nobodyNamed } from '../parties.ts';

export default defineCheck({
  id: 'recipient-unnamed',
  title: { zh: '要交给另一家，却没写是哪家', en: 'Data goes to another company, and none is named' },
  cites: ['PIPL:22', 'PIPL:23', 'NDSR:14'],
  severity: 'blocker',
  needs: ['recipient'],
  find: nobodyNamed({ fact: 'recipient', is: 'other-handler' }, 'recipient', {
    zh: '相关各方里没有接收方；告知客户要写它的名称和联系方式',
    en: 'no recipient is among the parties; the notice to customers must name it and say how to reach it',
  }),
});
