import { keepEnds } from '../../masking.ts';
import type { Reading } from '../../reading.ts';
import type { Recognizer, Span } from '../../recognizer.ts';

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使';
const plate = new RegExp(
  `^[${provinces}][A-HJ-NP-Z][·. -]?(?:[A-HJ-NP-Z*][A-HJ-NP-Z0-9*][0-9*]{4}|[0-9*]{5}[A-HJ-NP-Z]|[A-HJ-NP-Z0-9*]{5}|[A-HJ-NP-Z0-9*]{4}[挂学警港澳领])(?![A-Za-z0-9])|^使\\d{6}(?!\\d)|^[${provinces}]\\d{5}领`,
);
/** With I and O, which the standard leaves out and people write all the same; of the armed police, and of embassies. */
const loose = new RegExp(
  `^(?:[${provinces}][A-Z][·. -]?|WJ[${provinces}]?[·. -]?|(?=.{6}使)[0-9])[A-Z0-9]{5}使?(?![A-Za-z0-9])`,
);
/** Under its label also those of other places. */
const foreign = /^(?=.{0,4}\d)[A-Z0-9]{2,4}[ ·-]?[A-Z0-9]{2,5}(?![A-Z0-9])/;
const vehicle = /[车牌驾挪]|违章|停车|剐蹭|是谁的|plate/i;

function at(text: Reading, index: number): Span | null {
  const written = text.slice(index, index + 10);
  const found = (plate.exec(written.toUpperCase()) ?? loose.exec(written))?.[0];
  if (found === undefined) return null;
  const end = index + found.length;
  const numbered = /[\d*]/.test(found.slice(2));
  // Letters alone may be a name of something: somebody must speak of a vehicle.
  if (!numbered && !vehicle.test(text.slice(Math.max(0, index - 12), end + 12))) return null;
  return { start: index, end, score: numbered && plate.test(found.toUpperCase()) ? 0.9 : 0.65 };
}

const licencePlate: Recognizer = {
  id: 'cn.licence-plate',
  label: { zh: '车牌号', en: 'Licence plate' },
  cites: ['PIPL:4'],
  source: 'GA 36-2018',
  labels: '车牌 号牌 牌照 plate licenceplate licenseplate cph'.split(' '),
  examples: {
    match: [
      { text: '沪A12345' },
      { text: '京A·D12345已入场' },
      { text: '粤BD12345' },
      { text: '苏E***88', label: '车牌' },
      { text: '浙AABCDE', label: '车牌号' },
      { text: 'WJ沪01234', label: '车牌号' },
      { text: '使014578' },
      { text: '闽20401领', label: '号牌' },
      { text: 'ABC-1234', label: '车牌' },
      { text: '车牌粤BVNHDP挡路了' },
      { text: '湘BOAS3E是谁的' },
      { text: '看下川CGHHYW是谁的，让他打13800138000' },
    ],
    reject: [
      { text: '京ABCDEF有限' },
      { text: '沪A123456789' },
      { text: '京东A12345' },
      { text: '新oppo12' },
      { text: '新ISO9001' },
      { text: 'ABC-1234' },
      { text: 'ABCDEF', label: '车牌' },
    ],
  },
  field: (value) => {
    const written = value.slice(0, 10).toUpperCase();
    const found = (plate.exec(written) ?? loose.exec(written) ?? foreign.exec(written))?.[0];
    return found === undefined ? [] : [{ start: 0, end: found.length, score: 0.95 }];
  },
  anchor: { characters: provinces, at },
  mask: keepEnds(2, 2),
};

export default licencePlate;
