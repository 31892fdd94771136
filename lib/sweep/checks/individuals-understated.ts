import { defineCheck } from '../check.ts';
import { setNames } from '../holdings.ts';
import { but, digits, stated } from '../words.ts';

export default defineCheck({
  id: 'individuals-understated',
  title: { zh: '涉及人数比一份资料里的还少', en: 'Fewer people stated than one data set holds' },
  cites: ['NDSR:28', 'AUDIT:12', 'SMALL26:annex.2'],
  severity: 'major',
  needs: ['individuals'],
  find: ({ view }) => {
    const { facts, file } = view;
    const people = facts.individuals ?? 0;
    const [largest] = [...file.dataSets].sort((a, b) => (b.individuals ?? 0) - (a.individuals ?? 0));
    if (!largest || (largest.individuals ?? 0) <= people) return [];
    const name = setNames([largest]);
    const inSet = {
      zh: `资料${name.zh}一份就有 ${digits(largest.individuals ?? 0)} 人`,
      en: `${name.en} alone holds ${digits(largest.individuals ?? 0)} people`,
    };
    const text = but(stated(facts, 'individuals'), inSet);
    return [{ text, place: { kind: 'fact', path: 'individuals' } }];
  },
});
