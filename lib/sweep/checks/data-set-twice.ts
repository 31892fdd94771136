import { defineCheck } from '../check.ts';
import { inSet, setNames } from '../holdings.ts';

export default defineCheck({
  id: 'data-set-twice',
  title: { zh: '同一份资料登记了两次', en: 'One data set entered twice' },
  cites: [],
  severity: 'minor',
  find: ({ view }) => {
    const seen = new Set<string>();
    return view.file.dataSets.flatMap((dataSet) => {
      const key = `${dataSet.name.trim()} @ ${dataSet.system.trim()}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const name = setNames([dataSet]);
      const text = {
        zh: `资料${name.zh}登记了不止一次，名称和位置都一样；人数和处置会算重。`,
        en: `${name.en} is entered more than once with the same name and place; people and dispositions would count twice.`,
      };
      return [{ text, place: inSet(dataSet) }];
    });
  },
});
