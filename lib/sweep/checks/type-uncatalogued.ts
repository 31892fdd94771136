import { defineCheck } from '../check.ts';
import { confirmed } from '../holdings.ts';
import { typesNamed } from '../words.ts';

export default defineCheck({
  id: 'type-uncatalogued',
  title: { zh: '页面上确认有的信息，哪份资料都没写', en: 'Confirmed on a page, and in no data set' },
  cites: ['PIPL:51', 'DSL:21'],
  severity: 'major',
  find: (context) => {
    const listed = new Set(context.view.file.dataSets.flatMap(({ categories }) => categories));
    const unlisted = confirmed(context).filter(({ type }) => !listed.has(type));
    if (unlisted.length === 0) return [];
    const types = typesNamed(unlisted.map(({ type }) => type));
    return [
      {
        text: {
          zh: `在页面上确认了${types.zh}，但没有一份资料写着含有。`,
          en: `${types.en} was confirmed on a page, but no data set says that it holds it.`,
        },
        place: { kind: 'findings' },
      },
    ];
  },
});
