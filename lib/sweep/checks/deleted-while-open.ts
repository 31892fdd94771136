import { defineCheck } from '../check.ts';
import { answersDefyFacts, yes } from '../claims.ts';

export default defineCheck({
  id: 'deleted-while-open',
  title: { zh: '还有没了结的事，资料却已删净', en: 'Really gone, while matters are still open' },
  cites: ['CoL:235', 'PREPAY:25', 'CC:558'],
  severity: 'blocker',
  needs: ['openMatters'],
  find: answersDefyFacts({ fact: 'openMatters', is: true }, [yes('disposition.deletion.01')]),
});
