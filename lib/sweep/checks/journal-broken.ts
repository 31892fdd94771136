import { checkChain } from '../../vault/journal.ts';
import { defineCheck } from '../check.ts';

export default defineCheck({
  id: 'journal-broken',
  title: { zh: '日志链断了', en: 'The journal’s chain is broken' },
  cites: ['PIPL:9'],
  severity: 'blocker',
  find: ({ view }) => {
    const chain = checkChain(view.file.journal);
    if (chain.intact) return [];
    const text = {
      zh: `日志从第 ${chain.brokenAt} 条起对不上，说明记录在收官之外被改过。先查清是谁改的，再用这份卷宗。`,
      en: `The journal does not fit from entry ${chain.brokenAt} on, so records were altered outside Shouguan. Find out by whom before using this dossier.`,
    };
    return [{ text, place: { kind: 'journal' } }];
  },
});
