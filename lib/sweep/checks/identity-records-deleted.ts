import { defineCheck } from '../check.ts';
import { inSets, setNames, setsTo } from '../holdings.ts';

/** What shows who a customer is, and what they paid from. */
const identity: ReadonlySet<string> = new Set([
  'cn.resident-id',
  'cn.passport',
  'passport',
  'cn.foreign-resident-id',
  'cn.hk-macau-permit',
  'cn.home-return-permit',
  'cn.taiwan-permit',
  'hk.resident-id',
  'mo.resident-id',
  'tw.resident-id',
  'bank-card',
  'financial-account',
]);

export default defineCheck({
  id: 'identity-records-deleted',
  title: {
    zh: '有反洗钱义务，却定了删除身份资料',
    en: 'Anti-money-laundering duties apply, yet identity records will be deleted',
  },
  cites: ['AML24:34(3)', 'AML24:34'],
  severity: 'blocker',
  needs: ['amlObliged'],
  find: (context) => {
    if (context.view.facts.amlObliged !== true) return [];
    const sets = setsTo(context, 'delete', 'anonymise').filter(({ categories }) =>
      categories.some((type) => identity.has(type)),
    );
    if (sets.length === 0) return [];
    const names = setNames(sets);
    return [
      {
        text: {
          zh: `本单位有反洗钱义务，资料${names.zh}里有证件或账户，却定了删除或匿名化；身份资料和交易信息要保存 10 年，金融机构解散时还要交给指定机构。`,
          en: `Anti-money-laundering duties apply and there is identity or account data in ${names.en}, yet it will be deleted or anonymised. Such records are kept 10 years; a financial institution hands them to the designated body on dissolution.`,
        },
        place: inSets(sets),
      },
    ];
  },
});
