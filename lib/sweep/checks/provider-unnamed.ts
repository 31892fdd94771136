import { defineCheck } from '../check.ts';
import { nobodyNamed } from '../parties.ts';

export default defineCheck({
  id: 'provider-unnamed',
  title: { zh: '有服务商经手，却没写是哪家', en: 'Suppliers handle the data, and none is named' },
  cites: ['PIPL:21', 'NDSR:12'],
  severity: 'major',
  needs: ['entrusts'],
  find: nobodyNamed({ fact: 'entrusts', is: true }, 'processor', {
    zh: '相关各方里一家服务商也没有；谁该退、谁该删，没法逐家对',
    en: 'no supplier is among the parties, so returns and deletions cannot be checked one by one',
  }),
});
