import { registerContradictions } from '../../cases/erasure-contradictions.ts';
import { defineCheck } from '../check.ts';
import { inSet, setNames } from '../holdings.ts';
import { counted } from '../words.ts';

export default defineCheck({
  id: 'destroyed-but-shown',
  title: { zh: '台账记着已销毁，页面上还在', en: 'Entered as destroyed, and a page still shows it' },
  cites: ['PIPL:47(1)', 'GBT35273:3.10'],
  severity: 'blocker',
  find: ({ view }) =>
    registerContradictions(view.file).map(({ dataSet, entries, still }) => {
      const numbers = entries.map(({ number }) => number);
      const name = setNames([dataSet]);
      return {
        text: {
          zh: `台账 ${numbers.join('、')} 记着资料${name.zh}已经处理完，但最近一次查看，以前看到过的值还有 ${still} 个`,
          en: `register entries ${numbers.join(', ')} say that ${name.en} is done with, but the last look still shows ${counted(still, 'value')} seen before`,
        },
        place: inSet(dataSet),
      };
    }),
});
