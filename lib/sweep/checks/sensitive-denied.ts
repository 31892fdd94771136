import { defineCheck } from '../check.ts';
import { confirmed, setNames } from '../holdings.ts';
import { but, stated, typesNamed } from '../words.ts';

export default defineCheck({
  id: 'sensitive-denied',
  title: { zh: '填了没有敏感信息，却看到了', en: 'The facts say no sensitive data, yet it was seen' },
  cites: ['PIPL:28', 'PIPL:29', 'PIPL:55'],
  severity: 'blocker',
  needs: ['sensitivePi'],
  find: (context) => {
    const { facts, file } = context.view;
    if (facts.sensitivePi !== false) return [];
    const denied = stated(facts, 'sensitivePi');
    const place = { kind: 'fact', path: 'sensitivePi' } as const;
    const seen = confirmed(context).filter(({ sensitivity }) => sensitivity === 'sensitive');
    const marked = file.dataSets.filter(({ sensitive }) => sensitive);
    const [types, names] = [typesNamed(seen.map(({ type }) => type)), setNames(marked)];
    return [
      ...(seen.length > 0
        ? [
            {
              text: but(denied, { zh: `页面上确认了${types.zh}`, en: `${types.en} was confirmed on a page` }),
              place,
            },
          ]
        : []),
      ...(marked.length > 0
        ? [
            {
              text: but(denied, {
                zh: `资料${names.zh}标着含敏感信息`,
                en: `${names.en} carries the mark for sensitive data`,
              }),
              place,
            },
          ]
        : []),
    ];
  },
});
