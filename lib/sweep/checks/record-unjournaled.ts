import { defineCheck } from '../check.ts';
import { counted } from '../words.ts';

export default defineCheck({
  id: 'record-unjournaled',
  title: { zh: '有内容在日志里查不到', en: 'Content that the journal does not know' },
  cites: ['PIPL:9'],
  severity: 'major',
  find: ({ view }) => {
    const { facts, answers, dataSets, scans, evidence, packs = [], journal } = view.file;
    const known = new Set(journal.map(({ recordId }) => recordId));
    // Findings come with their scan and have no entry of their own.
    const unknown = [facts, answers, dataSets, scans, evidence, packs]
      .flat()
      .filter(({ id }) => !known.has(id));
    if (unknown.length === 0) return [];
    const text = {
      zh: `有 ${unknown.length} 条内容在日志里没有任何记录，不是经收官写入的。`,
      en: `The journal has no entry for ${counted(unknown.length, 'record')}: not written through Shouguan.`,
    };
    return [{ text, place: { kind: 'journal' } }];
  },
});
