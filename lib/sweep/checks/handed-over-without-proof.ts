import { defineCheck } from '../check.ts';
import { at, claimed, yes } from '../claims.ts';
import { but, named, said } from '../words.ts';

/** What has to be told or agreed before data go to someone else. */
const before = ['customers.transfer-notice.01', 'legal-basis.consent.01', 'risk-assessment.impact.01'];

export default defineCheck({
  id: 'handed-over-without-proof',
  title: {
    zh: '已经交出去了，告知、同意、评估却没有凭据',
    en: 'Handed over without proof of notice, consent or assessment',
  },
  cites: ['PIPL:22', 'PIPL:23', 'PIPL:55', 'NDSR:12'],
  severity: 'blocker',
  find: (context) => {
    const handed = claimed(context, yes('disposition.handover.01'));
    if (!handed) return [];
    return before.flatMap((id) => {
      const view = claimed(context, yes(id));
      const lacking = view?.missing.filter(({ what }) => what === 'evidence') ?? [];
      if (!view || lacking.length === 0) return [];
      const hints = new Set(lacking.map(({ hintId }) => hintId));
      const names = named(
        view.question.evidence.filter((hint) => hints.has(hint.id)).map(({ label }) => label),
      );
      const without = { zh: `还没附上${names.zh}`, en: `this is not attached: ${names.en}` };
      return [{ text: but(said(handed), without), place: at(view) }];
    });
  },
});
