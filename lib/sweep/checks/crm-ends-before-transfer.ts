import { defineCheck } from '../check.ts';
import { tooEarly } from '../day-order.ts';
import { setsTo } from '../holdings.ts';

export default defineCheck({
  id: 'crm-ends-before-transfer',
  title: { zh: 'CRM 先到期，资料后移交', en: 'The CRM ends before what is in it is handed over' },
  cites: ['PIPL:21', 'NDSR:14'],
  severity: 'major',
  needs: ['dates.crmContractEnds', 'dates.transfer'],
  find: (context) =>
    setsTo(context, 'hand-over').length > 0 ? tooEarly('crmContractEnds', 'transfer')(context) : [],
});
