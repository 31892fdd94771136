import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { named, quoted } from '../words.ts';

export default defineCheck({
  id: 'proof-beside-no',
  title: { zh: '答了没做到，却附了做到的证据', en: 'Answered no, with proof of the contrary attached' },
  cites: [],
  severity: 'minor',
  find: (context) =>
    asked(context).flatMap((view) => {
      // Only what stands for the proof that a "yes" would need speaks against the "no".
      const needed = new Set(view.question.evidence.map(({ id }) => id));
      const proofs = view.evidence.filter(({ hintId }) => hintId !== undefined && needed.has(hintId));
      if (view.answer?.state !== 'no' || proofs.length === 0) return [];
      const numbers = named(proofs.map(({ number }) => number));
      const text = {
        zh: `${quoted(view).zh}答了没做到，却附着证据${numbers.zh}；是答错了，还是附错了？`,
        en: `${quoted(view).en} is answered no, yet ${numbers.en} is attached as proof: is the answer wrong, or the file?`,
      };
      return [{ text, place: at(view) }];
    }),
});
