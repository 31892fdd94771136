import { defineCheck } from '../check.ts';
import { asked, at } from '../claims.ts';
import { named, quoted } from '../words.ts';

export default defineCheck({
  id: 'proof-empty',
  title: { zh: '附的证据是空文件', en: 'An empty file attached as proof' },
  cites: ['PIPL:9'],
  severity: 'major',
  find: (context) =>
    asked(context).flatMap((view) => {
      const empty = view.evidence.filter(({ size }) => size === 0);
      if (empty.length === 0) return [];
      const numbers = named(empty.map(({ number }) => number));
      const text = {
        zh: `${quoted(view).zh}附的证据${numbers.zh}是空文件，什么也证明不了。`,
        en: `${numbers.en}, attached to ${quoted(view).en}, is an empty file and proves nothing.`,
      };
      return [{ text, place: at(view) }];
    }),
});
