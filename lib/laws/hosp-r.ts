import { quoted } from './article.ts';
import { defineLaw } from './law.ts';

/** The date of effect is from memory. */
export default defineLaw({
  id: 'HOSP-R',
  title: { zh: '医疗机构管理条例实施细则', en: 'Implementing Rules for Medical Institutions' },
  shortTitle: { zh: '医疗机构管理条例实施细则', en: 'Implementing Rules for Medical Institutions' },
  issuer: { zh: '国家卫生健康委员会', en: 'National Health Commission' },
  kind: 'rule',
  effective: '1994-09-01',
  confidence: 'quoted',
  articles: {
    '53': quoted(
      '门诊病历不少于十五年，住院病历不少于三十年。',
      'Outpatient records 15 years, inpatient records 30 years.',
    ),
  },
});
