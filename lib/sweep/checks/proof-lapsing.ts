import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { withLapse } from '../proofs.ts';
import { named, quoted } from '../words.ts';

export default defineCheck({
  id: 'proof-lapsing',
  title: { zh: '附的证据有效期不够长', en: 'Attached proof that ends too soon' },
  cites: ['PIPL:9'],
  severity: 'minor',
  find: (context) =>
    asked(context).flatMap((view) => {
      const lapsing = withLapse(view, context, 'lapsing');
      if (lapsing.length === 0) return [];
      const numbers = named(lapsing.map(({ number }) => number));
      const text = {
        zh: `${quoted(view).zh}附的证据${numbers.zh}在办完之前或之后 30 天内到期。还要用的，请先续办。`,
        en: `${numbers.en}, attached to ${quoted(view).en}, ends before everything is done or within 30 days after. Renew it if it is still needed.`,
      };
      return [{ text, place: at(view) }];
    }),
});
