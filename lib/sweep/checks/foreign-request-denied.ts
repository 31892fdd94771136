import { defineCheck } from '../check.ts';
import { answersDefyFacts, notApplicable } from '../claims.ts';

export default defineCheck({
  id: 'foreign-request-denied',
  title: {
    zh: '境外机关来要过资料，回答却说没有',
    en: 'The facts say a foreign authority asked, the answer says none did',
  },
  cites: ['PIPL:41', 'DSL:36'],
  severity: 'blocker',
  needs: ['foreignAuthority'],
  find: answersDefyFacts({ fact: 'foreignAuthority', is: true }, [
    notApplicable('cross-border.authority.01'),
  ]),
});
