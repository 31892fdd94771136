import { plausibleBirth } from '../../birth-date.ts';
import { digitsAt, mod11 } from '../../check-digits.ts';
import { keepEnds } from '../../masking.ts';
import { isProvince } from '../../provinces.ts';
import type { Code, Recognizer } from '../../recognizer.ts';
import { birthOf } from './resident-id.ts';

function score({ compact, length }: Code): number {
  if (length === 15) return /^[A-Z]{3}\d{12}$/.test(compact) ? 0.4 : 0;
  if (compact.charCodeAt(0) !== 57 || !isProvince(compact, 1) || !digitsAt(compact, 3, 17)) return 0;
  const birth = birthOf(compact);
  return birth !== null && plausibleBirth(birth) && mod11(compact) ? 0.95 : 0;
}

const foreign: Recognizer = {
  id: 'cn.foreign-resident-id',
  label: { zh: '外国人永久居留身份证号', en: 'Foreign permanent resident ID' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source:
    'GA 2102-2023: 9, province, nationality, birth date, sequence and check; before: 3 letters and 12 digits',
  labels: '外国人永久居留身份证 永居证 五星卡 外籍证件 永久居留证 证件 身份证 permanentresidentid'.split(' '),
  examples: {
    match: [{ text: '932682198501010017' }, { text: 'USA310085010112', label: '永居证号' }],
    reject: [{ text: '932682198501010018' }, { text: '990840198501010013' }, { text: 'USA310085010112' }],
  },
  code: { best: 0.95, groups: ['18', '15', '3-12'], score, checked: true },
  birth: birthOf,
  mask: keepEnds(4, 4),
};

export default foreign;
