import { defineCheck } from '../check.ts';
import { claimed, yes } from '../claims.ts';
import { but, named, said } from '../words.ts';

export default defineCheck({
  id: 'site-unscanned',
  title: {
    zh: '说都查全了，有的网站一页没看',
    en: 'All said to be searched, and a site was never looked at',
  },
  cites: ['PIPL:51', 'DSL:21'],
  severity: 'minor',
  find: (context) => {
    const { case: theCase, scans } = context.view.file;
    const listed = claimed(context, yes('holdings.list.01'));
    const looked = new Set(scans.map(({ site }) => site));
    const unseen = theCase.sites.filter((site) => !looked.has(site));
    if (!listed || unseen.length === 0) return [];
    const sites = named(unseen);
    const never = { zh: `网站${sites.zh}一页也没扫描过`, en: `no page of ${sites.en} was ever scanned` };
    return [{ text: but(said(listed), never), place: { kind: 'findings' } }];
  },
});
