import { erasureContradictions } from '../../cases/erasure-contradictions.ts';
import { defineCheck } from '../check.ts';
import { at, claimed, yes } from '../claims.ts';
import { but, day, said, typesNamed } from '../words.ts';

export default defineCheck({
  id: 'seen-after-deletion',
  title: { zh: '说删净之后，页面上又看到了', en: 'Seen on a page after it was said to be gone' },
  cites: ['PIPL:47(1)', 'GBT35273:3.10'],
  severity: 'blocker',
  find: (context) => {
    const { file } = context.view;
    const { dataSets, findings, scans } = file;
    const deleted = claimed(context, yes('disposition.deletion.01'));
    if (!deleted?.answer) return [];
    const { updatedAt } = deleted.answer;
    const later = scans.filter(({ at: when }) => when > updatedAt);
    const laterIds = new Set(later.map(({ id }) => id));
    const stays = dataSets.filter(({ disposition }) => disposition !== 'delete').map(({ id }) => id);
    // Those have a check of their own, which knows the very values.
    const disproved = erasureContradictions(file).map(({ dataSet }) => dataSet.id);
    const elsewhere = new Set([...stays, ...disproved]);
    const seen = findings.filter(
      ({ scanId, status, count, dataSetId }) =>
        laterIds.has(scanId) &&
        status !== 'rejected' &&
        count > 0 &&
        !(dataSetId && elsewhere.has(dataSetId)),
    );
    const last = later.at(-1);
    if (seen.length === 0 || !last) return [];
    const [types, when] = [typesNamed(seen.map(({ type }) => type)), day(last.at)];
    const again = {
      zh: `${when.zh}扫描时还看到${types.zh}`,
      en: `a scan on ${when.en} still saw ${types.en}`,
    };
    return [{ text: but(said(deleted), again), place: at(deleted) }];
  },
});
