import { balances } from '../../cases/balances.ts';
import { defineCheck } from '../check.ts';
import { inSet, setNames } from '../holdings.ts';

export default defineCheck({
  id: 'balance-off',
  title: {
    zh: '去向加起来和发现的人数对不上',
    en: 'Where the records went does not add up to what was found',
  },
  cites: [],
  severity: 'major',
  // A data set that nothing was entered about is not settled yet, which the board says.
  find: ({ view }) =>
    balances(view.file).flatMap(({ dataSet, balance: { found, settled, difference } }) => {
      if (settled === 0 || difference === undefined || difference === 0) return [];
      const name = setNames([dataSet]);
      return [
        {
          text: {
            zh: `资料${name.zh}发现 ${found} 人，台账里的去向加起来是 ${settled} 人，差 ${Math.abs(difference)} 人`,
            en: `${name.en}: ${found} people were found, the registers account for ${settled}, a difference of ${Math.abs(difference)}`,
          },
          place: inSet(dataSet),
        },
      ];
    }),
});
