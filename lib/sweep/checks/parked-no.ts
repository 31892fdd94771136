import { evaluate } from '../../facts/condition.ts';
import type { Place } from '../check.ts';
import { defineCheck } from '../check.ts';
import { stated } from '../words.ts';

export default defineCheck({
  id: 'parked-no',
  title: { zh: '搁置的回答里有没做到的', en: 'A “no” among the parked answers' },
  cites: [],
  severity: 'minor',
  find: ({ view }) =>
    view.parked
      .filter(({ answer }) => answer.state === 'no' || answer.state === 'partly')
      .map(({ question }) => {
        const decided = question.visibleWhen ? evaluate(question.visibleWhen, view.facts).facts : [];
        const [fact] = decided;
        const place: Place = fact ? { kind: 'fact', path: fact } : { kind: 'case' };
        const why = stated(view.facts, ...decided);
        return {
          text: {
            zh: `“${question.text.zh}”曾答过没做到或只做了一部分，现在因为${why.zh || '题目已停用'}不再问；事情本身未必了结。`,
            en: `“${question.text.en}” was answered no or partly and is no longer asked because ${why.en || 'it was retired'}; the matter itself may not be settled.`,
          },
          place,
        };
      }),
});
