import { ageOn, findDate } from '../birth-date.ts';
import type { Recognizer } from '../recognizer.ts';
import dateOfBirth from './date-of-birth.ts';

const ageLabels = ['年龄', '周岁', '岁数', '实足年龄', '孩子年龄', '宝宝年龄', '学员年龄', 'age', 'childage'];

const minor: Recognizer = {
  id: 'minor',
  label: { zh: '未成年人', en: 'Minor' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28', 'PIPL:31'],
  source: 'a birth date or an age below 14 full years',
  labels: [...ageLabels, ...dateOfBirth.labels],
  examples: {
    match: [
      { text: '2014-05-20', label: '出生日期', asOf: '2026-11-22' },
      { text: '2014-**-**', label: '出生日期', asOf: '2026-11-22' },
      { text: '9', label: '年龄' },
      { text: '年龄：8岁' },
    ],
    reject: [
      { text: '2012-11-22', label: '出生日期', asOf: '2026-11-22' },
      { text: '2012-**-**', label: '出生日期', asOf: '2026-11-22' },
      { text: '2014-05-20', label: '出生日期' },
      { text: '34', label: '年龄' },
      { text: '9', label: '数量' },
    ],
  },
  field: (value, { label, context }) => {
    if (ageLabels.includes(label)) {
      const age = /^\s*(\d{1,2})(?![\d.])/.exec(value);
      if (age === null || Number(age[1]) >= 14) return [];
      return [{ start: age[0].length - (age[1] ?? '').length, end: age[0].length, score: 0.92 }];
    }
    const found = findDate(value, context.lang);
    if (found === null || context.asOf === undefined || found.start > 40) return [];
    // Of a masked date only the year is known: a minor only if even the oldest of that year is one.
    const birth = found.date ?? (found.year === null ? null : `${found.year}-01-01`);
    if (birth === null || birth > context.asOf || ageOn(birth, context.asOf) >= 14) return [];
    return [{ start: found.start, end: found.end, score: 0.95 }];
  },
  mask: (value) => (/^\d{1,2}$/.test(value) ? '*'.repeat(value.length) : dateOfBirth.mask(value)),
};

export default minor;
