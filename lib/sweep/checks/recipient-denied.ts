import { defineCheck } from '../check.ts';
import { namedButDenied } from '../parties.ts';

export default defineCheck({
  id: 'recipient-denied',
  title: { zh: '填了没有接收方，各方里却写着', en: 'The facts say no recipient, the parties name one' },
  cites: ['PIPL:22', 'PIPL:23'],
  severity: 'major',
  needs: ['recipient'],
  find: namedButDenied({ fact: 'recipient', is: 'none' }, 'recipient', (names) => ({
    zh: `相关各方里写着接收方${names.zh}`,
    en: `the parties include the recipient ${names.en}`,
  })),
});
