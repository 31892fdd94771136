import { secondary } from './article.ts';
import { defineLaw } from './law.ts';

/** The date of effect is from memory. */
export default defineLaw({
  id: 'MEDREC',
  title: { zh: '医疗机构病历管理规定', en: 'Provisions on Medical Records' },
  shortTitle: { zh: '医疗机构病历管理规定', en: 'Provisions on Medical Records' },
  issuer: {
    zh: '国家卫生和计划生育委员会、国家中医药管理局',
    en: 'National Health and Family Planning Commission',
  },
  kind: 'rule',
  effective: '2014-01-01',
  confidence: 'secondary',
  articles: {
    '29': secondary(
      '门诊自最后一次就诊起、住院自最后一次出院起算。',
      'Counted from the last visit, or the last discharge.',
    ),
  },
});
