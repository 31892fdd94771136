import { defineCheck } from '../check.ts';
import { confirmed, inSet, setNames } from '../holdings.ts';
import { counted, digits } from '../words.ts';

export default defineCheck({
  id: 'rows-over-people',
  title: { zh: '页面列表的行数比填的人数多', en: 'A list has more rows than the people stated' },
  cites: ['NDSR:28', 'PIPL:8'],
  severity: 'minor',
  find: (context) => {
    const { dataSets, scans } = context.view.file;
    const totals = new Map(scans.map(({ id, list }) => [id, list?.total ?? 0]));
    return dataSets.flatMap((dataSet) => {
      const rows = Math.max(
        0,
        ...confirmed(context)
          .filter(({ dataSetId }) => dataSetId === dataSet.id)
          .map(({ scanId }) => totals.get(scanId) ?? 0),
      );
      if (dataSet.individuals === undefined || rows <= dataSet.individuals) return [];
      const name = setNames([dataSet]);
      const text = {
        zh: `资料${name.zh}填的是 ${digits(dataSet.individuals)} 人，页面上的列表却有 ${digits(rows)} 行；一人多行也可能，请核一下。`,
        en: `${name.en} is said to hold ${counted(dataSet.individuals, 'person', 'people')}, while a list on the page has ${counted(rows, 'row')}. One person may have several; please check.`,
      };
      return [{ text, place: inSet(dataSet) }];
    });
  },
});
