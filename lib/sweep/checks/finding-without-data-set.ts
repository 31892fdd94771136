import { defineCheck } from '../check.ts';
import { confirmed } from '../holdings.ts';
import { counted, typesNamed } from '../words.ts';

export default defineCheck({
  id: 'finding-without-data-set',
  title: { zh: '确认了的发现没归到资料里', en: 'Confirmed findings that belong to no data set' },
  cites: ['PIPL:51'],
  severity: 'minor',
  find: (context) => {
    const homeless = confirmed(context).filter(({ dataSetId }) => dataSetId === undefined);
    if (homeless.length === 0) return [];
    const types = typesNamed(homeless.map(({ type }) => type));
    return [
      {
        text: {
          zh: `有 ${homeless.length} 条确认了的发现（${types.zh}）没归到任何一份资料，没人定怎么处置。`,
          en: `${counted(homeless.length, 'confirmed finding')} (${types.en}) without a data set, so no disposition is set.`,
        },
        place: { kind: 'findings' },
      },
    ];
  },
});
