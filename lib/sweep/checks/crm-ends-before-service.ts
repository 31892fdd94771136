import { defineCheck } from '../check.ts';
import { tooEarly } from '../day-order.ts';

export default defineCheck({
  id: 'crm-ends-before-service',
  title: { zh: 'CRM 先到期，营业后停', en: 'The CRM ends while customers are still served' },
  cites: ['PIPL:50', 'CC:509'],
  severity: 'minor',
  needs: ['dates.crmContractEnds', 'dates.serviceStops'],
  find: tooEarly('crmContractEnds', 'serviceStops'),
});
