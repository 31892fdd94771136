import { defineCheck } from '../check.ts';
import { inSets, setNames, setsTo } from '../holdings.ts';
import { stated } from '../words.ts';

export default defineCheck({
  id: 'hand-over-to-nobody',
  title: { zh: '有资料要移交，却没有接收方', en: 'Sets are handed over, and there is no recipient' },
  cites: ['PIPL:22', 'PIPL:23'],
  severity: 'blocker',
  needs: ['recipient'],
  find: (context) => {
    const { facts } = context.view;
    const going = setsTo(context, 'hand-over');
    if (facts.recipient !== 'none' || going.length === 0) return [];
    const [none, names] = [stated(facts, 'recipient'), setNames(going)];
    return [
      {
        text: {
          zh: `${none.zh}，但资料${names.zh}定的处置是移交。`,
          en: `${none.en}, but ${names.en} will be handed over.`,
        },
        place: inSets(going),
      },
    ];
  },
});
