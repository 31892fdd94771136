import { defineCheck } from '../check.ts';
import { answersClash, no, yes } from '../claims.ts';

export default defineCheck({
  id: 'encrypted-but-unlooked',
  title: {
    zh: '说都加密了，可有的地方还没找过',
    en: 'All said to be encrypted, though not every place was searched',
  },
  cites: ['PIPL:51'],
  severity: 'minor',
  find: answersClash(yes('security-meanwhile.storage.01'), [
    no('holdings.offline.01'),
    no('cross-department.sales.01'),
    no('security-meanwhile.transfer.01'),
  ]),
});
