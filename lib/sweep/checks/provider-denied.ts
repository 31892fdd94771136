import { defineCheck } from '../check.ts';
import { namedButDenied } from '../parties.ts';

export default defineCheck({
  id: 'provider-denied',
  title: { zh: '填了没有服务商，各方里却写着', en: 'The facts say no suppliers, the parties name one' },
  cites: ['PIPL:21', 'PIPL:55'],
  severity: 'major',
  needs: ['entrusts'],
  find: namedButDenied({ fact: 'entrusts', is: false }, 'processor', (names) => ({
    zh: `相关各方里写着服务商${names.zh}`,
    en: `the parties include the supplier ${names.en}`,
  })),
});
