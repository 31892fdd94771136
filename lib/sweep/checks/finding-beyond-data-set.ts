import { defineCheck } from '../check.ts';
import { confirmed, inSet, setNames } from '../holdings.ts';
import { typesNamed } from '../words.ts';

export default defineCheck({
  id: 'finding-beyond-data-set',
  title: { zh: '归进来的发现，资料上却没写', en: 'A finding that its data set does not list' },
  cites: ['PIPL:51'],
  severity: 'major',
  find: (context) =>
    context.view.file.dataSets.flatMap((dataSet) => {
      const beyond = confirmed(context).filter(
        ({ dataSetId, type }) => dataSetId === dataSet.id && !dataSet.categories.includes(type),
      );
      if (beyond.length === 0) return [];
      const [name, types] = [setNames([dataSet]), typesNamed(beyond.map(({ type }) => type))];
      const text = {
        zh: `资料${name.zh}里确认有${types.zh}，但“含哪些个人信息”没有写上。`,
        en: `${types.en} was confirmed in ${name.en}, which does not list it.`,
      };
      return [{ text, place: inSet(dataSet) }];
    }),
});
