import { defineCheck } from '../check.ts';
import { factsClash } from '../fact-pairs.ts';

export default defineCheck({
  id: 'equity-sale-with-recipient',
  title: { zh: '只是卖股权，却填了交给另一家', en: 'Only shares are sold, yet data goes to another company' },
  cites: ['PIPL:23'],
  severity: 'minor',
  needs: ['cause', 'recipient'],
  find: factsClash(
    {
      all: [
        { fact: 'cause', is: 'equity-sale' },
        { fact: 'recipient', is: 'other-handler' },
      ],
    },
    'cause',
    'recipient',
  ),
});
