import { defineCheck } from '../check.ts';
import { confirmed, inSet, setNames } from '../holdings.ts';
import { typesNamed } from '../words.ts';

export default defineCheck({
  id: 'data-set-unmarked',
  title: { zh: '里面有敏感信息，资料上没标', en: 'Holds sensitive data and is not marked so' },
  cites: ['PIPL:28', 'PIPL:31', 'PIPL:51'],
  severity: 'major',
  find: (context) =>
    context.view.file.dataSets.flatMap((dataSet) => {
      const unmarked = confirmed(context)
        .filter(({ dataSetId }) => dataSetId === dataSet.id)
        .filter(
          ({ type, sensitivity }) =>
            (sensitivity === 'sensitive' && !dataSet.sensitive) || (type === 'minor' && !dataSet.under14),
        );
      if (unmarked.length === 0) return [];
      const [name, types] = [setNames([dataSet]), typesNamed(unmarked.map(({ type }) => type))];
      const text = {
        zh: `资料${name.zh}里确认有${types.zh}，但没有标成含敏感或不满 14 岁孩子的信息。`,
        en: `${types.en} was confirmed in ${name.en}, which is not marked as holding sensitive data or data about under-14s.`,
      };
      return [{ text, place: inSet(dataSet) }];
    }),
});
