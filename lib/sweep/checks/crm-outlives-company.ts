import { defineCheck } from '../check.ts';
import { tooEarly } from '../day-order.ts';

export default defineCheck({
  id: 'crm-outlives-company',
  title: { zh: '公司先注销，CRM 还开着', en: 'The CRM outlives the company' },
  cites: ['CC:72', 'MER:31', 'PIPL:21'],
  severity: 'major',
  needs: ['dates.plannedDeregistration', 'dates.crmContractEnds'],
  find: (context) =>
    context.view.file.dataSets.some(({ origin, system }) => origin === 'scan' || /crm/i.test(system))
      ? tooEarly('plannedDeregistration', 'crmContractEnds')(context)
      : [],
});
