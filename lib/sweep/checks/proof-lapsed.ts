import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { withLapse } from '../proofs.ts';
import { named, quoted } from '../words.ts';

export default defineCheck({
  id: 'proof-lapsed',
  title: { zh: '附的证据已过有效期', en: 'Attached proof that is no longer valid' },
  cites: ['PIPL:9'],
  severity: 'major',
  find: (context) =>
    asked(context).flatMap((view) => {
      const lapsed = withLapse(view, context, 'lapsed');
      if (lapsed.length === 0) return [];
      const numbers = named(lapsed.map(({ number }) => number));
      const text = {
        zh: `${quoted(view).zh}附的证据${numbers.zh}已过有效期，不再算证据。请附上还有效的，或改写有效期。`,
        en: `${numbers.en}, attached to ${quoted(view).en}, is past its last valid day and no longer counts as evidence. Attach one that is valid, or correct the day.`,
      };
      return [{ text, place: at(view) }];
    }),
});
