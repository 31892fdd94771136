import { defineCheck } from '../check.ts';
import { inSets, setNames, setsTo } from '../holdings.ts';

export default defineCheck({
  id: 'medical-records-deleted',
  title: { zh: '医疗机构却定了删除健康资料', en: 'A medical institution deletes health records' },
  cites: ['HOSP-R:53'],
  severity: 'blocker',
  needs: ['sector.medical'],
  find: (context) => {
    if (context.view.facts.sector?.medical !== true) return [];
    const sets = setsTo(context, 'delete', 'anonymise').filter(({ categories }) =>
      categories.includes('health'),
    );
    if (sets.length === 0) return [];
    const names = setNames(sets);
    return [
      {
        text: {
          zh: `医疗机构的病历要留：门诊 15 年，住院 30 年。资料${names.zh}里有健康信息，却定了删除或匿名化，先分出病历。`,
          en: `Medical records are kept: 15 years for outpatients, 30 for inpatients. Health data in ${names.en} will be deleted or anonymised; set the records apart first.`,
        },
        place: inSets(sets),
      },
    ];
  },
});
