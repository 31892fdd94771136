import { defineCheck } from '../check.ts';
import { named } from '../words.ts';

/** One paper may well prove two things; one that proves three or more is worth a second look. */
const suspicious = 3;

export default defineCheck({
  id: 'proof-repeated',
  title: { zh: '同一份文件当了好几样证据', en: 'One file attached as several proofs' },
  cites: [],
  severity: 'minor',
  find: ({ view }) => {
    const real = view.file.evidence.filter(({ size }) => size > 0);
    const byHash = new Map(real.map(({ sha256 }) => [sha256, real.filter((one) => one.sha256 === sha256)]));
    return [...byHash.values()].flatMap((same) => {
      const kinds = new Set(same.flatMap(({ hintId }) => hintId ?? []));
      if (kinds.size < suspicious) return [];
      const numbers = named(same.map(({ number }) => number));
      const text = {
        zh: `证据${numbers.zh}内容一字不差，却当了 ${kinds.size} 样不同的证据。`,
        en: `${numbers.en} are the same file byte for byte, attached as ${kinds.size} different proofs.`,
      };
      return [{ text, place: { kind: 'evidence' } as const }];
    });
  },
});
