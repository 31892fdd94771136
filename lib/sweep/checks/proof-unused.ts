import { defineCheck } from '../check.ts';
import { named } from '../words.ts';

export default defineCheck({
  id: 'proof-unused',
  title: { zh: '有证据没有归到任何一题或数据集', en: 'Evidence that belongs to no answer or data set' },
  cites: [],
  severity: 'minor',
  find: ({ view }) => {
    const holders = [...view.file.answers, ...view.file.dataSets];
    const used = new Set(holders.flatMap(({ evidenceIds = [] }) => evidenceIds));
    const loose = view.file.evidence.filter(({ id }) => !used.has(id));
    if (loose.length === 0) return [];
    const numbers = named(loose.map(({ number }) => number));
    const text = {
      zh: `证据${numbers.zh}没有附在任何一题或数据集上，看卷宗的人不知道它证明什么。`,
      en: `${numbers.en} is attached to no question or data set, so a reader of the dossier cannot tell what it proves.`,
    };
    return [{ text, place: { kind: 'evidence' } }];
  },
});
