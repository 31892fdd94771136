import { defineCheck } from '../check.ts';
import { inSets, setNames, setsTo } from '../holdings.ts';
import { stated } from '../words.ts';

export default defineCheck({
  id: 'kept-by-law-nothing-kept',
  title: { zh: '法律要求留存，处置里却一份不留', en: 'The law wants some kept, and no set is' },
  cites: ['PIPL:47(2)', 'TAX-R:29', 'ACC-ARCH:14'],
  severity: 'blocker',
  needs: ['statutoryRetention'],
  find: (context) => {
    const { facts, file } = context.view;
    const gone = setsTo(context, 'delete', 'anonymise');
    if (facts.statutoryRetention !== true || gone.length === 0 || gone.length < file.dataSets.length)
      return [];
    return [
      {
        text: {
          zh: `${stated(facts, 'statutoryRetention').zh}，但全部资料（${setNames(gone).zh}）都定了删除或匿名化，没有一份要留。`,
          en: `${stated(facts, 'statutoryRetention').en}, but every set (${setNames(gone).en}) is to be deleted or anonymised, and none is kept.`,
        },
        place: inSets(gone),
      },
    ];
  },
});
