import { defineCheck } from '../check.ts';
import { answersClash, no, yes } from '../claims.ts';

export default defineCheck({
  id: 'deleted-before-saving',
  title: { zh: '该留的还没导出，资料就删了', en: 'Deleted before what must be kept was saved' },
  cites: ['ACC-ARCH:19', 'TAX-R:29', 'NDSR:9'],
  severity: 'blocker',
  find: answersClash(yes('disposition.deletion.01'), [
    no('custody.export.01'),
    no('security-meanwhile.backup.01'),
  ]),
});
