import { defineCheck } from '../check.ts';
import { confirmed, inSet, setNames } from '../holdings.ts';
import { counted, digits } from '../words.ts';

export default defineCheck({
  id: 'more-ids-than-people',
  title: { zh: '看到的身份证号比填的人数还多', en: 'More ID numbers seen than people stated' },
  cites: ['PIPL:8', 'NDSR:28'],
  severity: 'major',
  find: (context) =>
    context.view.file.dataSets.flatMap((dataSet) => {
      // A person has one resident ID number, so distinct numbers are distinct people.
      const numbers = new Set(
        confirmed(context)
          .filter(({ dataSetId, type }) => dataSetId === dataSet.id && type === 'cn.resident-id')
          .flatMap(({ fingerprints }) => fingerprints),
      );
      if (dataSet.individuals === undefined || numbers.size <= dataSet.individuals) return [];
      const name = setNames([dataSet]);
      const text = {
        zh: `资料${name.zh}填的是 ${digits(dataSet.individuals)} 人，但页面上已看到 ${digits(numbers.size)} 个不同的身份证号。`,
        en: `${name.en} is said to hold ${counted(dataSet.individuals, 'person', 'people')}, but ${digits(numbers.size)} different ID numbers were seen.`,
      };
      return [{ text, place: inSet(dataSet) }];
    }),
});
