import { defineCheck } from '../check.ts';
import { inSets, setNames, setsTo } from '../holdings.ts';
import { stated } from '../words.ts';

export default defineCheck({
  id: 'agent-keeps-data',
  title: { zh: '代办点替别人管的资料，自己留了下来', en: 'An agent keeps what belongs to the principal' },
  cites: ['PIPL:21'],
  severity: 'blocker',
  needs: ['legalForm'],
  find: (context) => {
    const { facts } = context.view;
    const kept = setsTo(context, 'retain-locked', 'archive', 'anonymise');
    if (facts.legalForm !== 'agent-processor' || kept.length === 0) return [];
    const [form, names] = [stated(facts, 'legalForm'), setNames(kept)];
    return [
      {
        text: {
          zh: `${form.zh}，替别人管的资料要交还或删除，但${names.zh}定了自己留着。`,
          en: `${form.en}: what is held for another is returned or deleted, but ${names.en} will stay with us.`,
        },
        place: inSets(kept),
      },
    ];
  },
});
