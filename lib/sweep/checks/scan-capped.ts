import { defineCheck } from '../check.ts';
import { claimed, yes } from '../claims.ts';
import { but, named, said } from '../words.ts';

export default defineCheck({
  id: 'scan-capped',
  title: {
    zh: '说都查全了，有的页面只看了一部分',
    en: 'All said to be searched, some pages were read only in part',
  },
  cites: ['PIPL:51', 'DSL:21'],
  severity: 'major',
  find: (context) => {
    const listed = claimed(context, yes('holdings.list.01'));
    // The last look at a page counts; rows are in the order of time.
    const last = new Map(context.view.file.scans.map((scan) => [`${scan.site} ${scan.url}`, scan]));
    const capped = [...last.values()].filter(({ complete }) => !complete);
    if (!listed || capped.length === 0) return [];
    const pages = named(capped.map(({ url }) => url));
    const inPart = {
      zh: `页面${pages.zh}上次只看了前一部分`,
      en: `only the first part of ${pages.en} was read last time`,
    };
    return [{ text: but(said(listed), inPart), place: { kind: 'findings' } }];
  },
});
