import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { named, quoted } from '../words.ts';

export default defineCheck({
  id: 'yes-without-proof',
  title: { zh: '答了做到，必备的证据却没附', en: 'Answered yes without the proof it needs' },
  cites: ['PIPL:9', 'AUDIT:11'],
  severity: 'major',
  find: (context) =>
    asked(context)
      .filter(
        ({ answer, question }) => answer?.state === 'yes' && answer.semanticRev === question.semanticRev,
      )
      .flatMap((view) => {
        const lacking = new Set(
          view.missing.flatMap(({ what, hintId }) => (what === 'evidence' && hintId) || []),
        );
        if (lacking.size === 0) return [];
        const names = named(
          view.question.evidence.filter(({ id }) => lacking.has(id)).map(({ label }) => label),
        );
        const text = {
          zh: `${quoted(view).zh}答了做到，但还没附上${names.zh}。`,
          en: `${quoted(view).en} is answered yes, but this is not attached: ${names.en}.`,
        };
        return [{ text, place: at(view) }];
      }),
});
