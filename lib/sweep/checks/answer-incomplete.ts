import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { compose, quoted } from '../words.ts';

export default defineCheck({
  id: 'answer-incomplete',
  title: { zh: '选了答案，该写的没写', en: 'A choice without the words it needs' },
  cites: [],
  severity: 'minor',
  find: (context) =>
    asked(context).flatMap((view) => {
      const needs = view.missing.filter(({ what }) => what === 'reason' || what === 'who' || what === 'by');
      if (needs.length === 0) return [];
      const text = compose((language) => {
        const list = needs.map((one) => one.text[language]);
        return language === 'zh'
          ? `${quoted(view).zh}选了答案，还差：${list.join('；')}。`
          : `${quoted(view).en} has an answer that is not complete. ${list.join('. ')}.`;
      });
      return [{ text, place: at(view) }];
    }),
});
