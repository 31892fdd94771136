import { defineCheck } from '../check.ts';
import { answersDefyFacts, yes } from '../claims.ts';

export default defineCheck({
  id: 'purpose-kept-but-changed',
  title: {
    zh: '说用途不变，事实却填了要改用途或营销',
    en: 'Purpose said to stay, while a change or marketing is stated',
  },
  cites: ['PIPL:22', 'PIPL:14', 'CPL:29(3)'],
  severity: 'major',
  find: answersDefyFacts(
    {
      any: [
        { fact: 'purposeChange', is: true },
        { fact: 'recipientMarketing', is: true },
      ],
    },
    [yes('legal-basis.purpose.01')],
  ),
});
