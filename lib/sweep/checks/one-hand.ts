import { defineCheck } from '../check.ts';

/** A few answers of one person prove nothing yet. */
const enough = 10;

export default defineCheck({
  id: 'one-hand',
  title: { zh: '答的和确认的都是同一个人', en: 'Answered and confirmed by the same hand' },
  cites: ['PIPL:54', 'AUDIT:11'],
  severity: 'minor',
  find: ({ view }) => {
    const confirmed = view.file.answers.filter(({ confirmedBy }) => confirmedBy !== undefined);
    const hands = new Set(confirmed.flatMap(({ confirmedBy, updatedBy }) => [confirmedBy, updatedBy]));
    if (confirmed.length < enough || hands.size !== 1) return [];
    const text = {
      zh: `确认过的 ${confirmed.length} 条回答，作答和确认都是同一个人。请另一个人复核要紧的几题。`,
      en: `All ${confirmed.length} confirmed answers were given and confirmed by one person. Let someone else check those that matter.`,
    };
    return [{ text, place: { kind: 'case' } }];
  },
});
