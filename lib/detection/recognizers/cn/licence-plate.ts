import { keepEnds } from '../../masking.ts';
import type { Recognizer, Span } from '../../recognizer.ts';

const provinces = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使';
const plate = new RegExp(
  `^[${provinces}][A-HJ-NP-Z][·. -]?(?:[A-HJ-NP-Z*][A-HJ-NP-Z0-9*][0-9*]{4}|[0-9*]{5}[A-HJ-NP-Z]|[A-HJ-NP-Z0-9*]{5}|[A-HJ-NP-Z0-9*]{4}[挂学警港澳领])(?![A-Za-z0-9])`,
);

function at(text: string, index: number): Span | null {
  const found = plate.exec(text.slice(index, index + 10).toUpperCase())?.[0];
  if (found === undefined || !/[\d*]/.test(found.slice(2))) return null;
  return { start: index, end: index + found.length, score: 0.9 };
}

const licencePlate: Recognizer = {
  id: 'cn.licence-plate',
  label: { zh: '车牌号', en: 'Licence plate' },
  sensitivity: 'general',
  cites: ['PIPL:4'],
  source: 'GA 36-2018',
  labels: [
    '车牌',
    '车牌号',
    '车牌号码',
    '号牌',
    '号牌号码',
    '机动车号牌',
    'plate',
    'plateno',
    'platenumber',
    'licenceplate',
    'licenseplate',
    'cph',
  ],
  examples: {
    match: [
      { text: '沪A12345' },
      { text: '京A·D12345已入场' },
      { text: '粤BD12345' },
      { text: '苏E***88', label: '车牌' },
      { text: '浙AABCDE', label: '车牌号' },
    ],
    reject: [
      { text: '京ABCDEF有限' },
      { text: '沪A123456789' },
      { text: '京东A12345' },
      { text: '川I12345' },
    ],
  },
  field: (value) => {
    const start = value.length - value.trimStart().length;
    const found = plate.exec(value.slice(start, start + 10).toUpperCase())?.[0];
    return found === undefined ? [] : [{ start, end: start + found.length, score: 0.95 }];
  },
  anchor: { characters: provinces, at },
  mask: keepEnds(2, 2),
};

export default licencePlate;
