import { defineCheck } from '../check.ts';
import { at, claimed, notApplicable } from '../claims.ts';
import { confirmed } from '../holdings.ts';
import { but, said, typesNamed } from '../words.ts';

const foreign: ReadonlySet<string> = new Set([
  'phone.international',
  'passport',
  'cn.foreign-resident-id',
  'hk.resident-id',
  'cn.home-return-permit',
  'iban',
  'us.ssn',
  'uk.nino',
]);

export default defineCheck({
  id: 'foreign-customers-denied',
  title: {
    zh: '说没有境外客户，页面上像是有',
    en: 'The answer says no customers abroad, the pages suggest some',
  },
  cites: ['GDPR:17', 'PDPA:26D', 'PDPO:26'],
  severity: 'minor',
  find: (context) => {
    const none = claimed(context, notApplicable('cross-border.foreign-law.01', 'no-foreign-customers'));
    const seen = confirmed(context).filter(({ type }) => foreign.has(type));
    if (!none || seen.length === 0) return [];
    const types = typesNamed(seen.map(({ type }) => type));
    const onPages = {
      zh: `页面上确认了${types.zh}，请再按国家筛一遍`,
      en: `${types.en} was confirmed on a page; filter by country once more`,
    };
    return [{ text: but(said(none), onPages), place: at(none) }];
  },
});
