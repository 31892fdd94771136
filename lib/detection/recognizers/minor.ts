import { mayBeName } from '../person-words.ts';
import { labelled } from '../readers.ts';
import type { Reading } from '../reading.ts';
import type { Recognizer, Span } from '../recognizer.ts';
import resident from './cn/resident-id.ts';
import dateOfBirth from './date-of-birth.ts';

const ageLabels = ['年龄', '年纪', '周岁', '岁数', '月龄', 'age'];

const ageSaid =
  /(?:今年|现年|年龄|刚满|才|女|男|[女男小]孩|孩子|朋友|[宝贝娃]|老[大二]|学[员生]|儿子|女儿|[员子儿][\u3400-\u9fff]{2,3}(?=[ (,]))[,、\s:(]{0,2}(\d{1,2}周?岁)$/;

/** An age said of someone: 今年8岁, 女，9岁. Ranges such as 3-6岁 and offers such as 9岁以下 are not. */
function at(text: Reading, index: number): Span | null {
  if (/^岁(?:以|及|起|[-~至到段组])/.test(text.slice(index, index + 2))) return null;
  const before = text.slice(Math.max(0, index - 12), index + 1);
  const [all = '', age] = /[ ,(]{1,2}(\d{1,2}周?岁)$/.exec(before) ?? [];
  const end = index + 1 - all.length;
  const isNamed = mayBeName(text, end - 3, end) || mayBeName(text, end - 2, end);
  const said = ageSaid.exec(before)?.[1] ?? (isNamed ? age : undefined);
  if (said === undefined || Number.parseInt(said, 10) >= 14) return null;
  return { start: index + 1 - said.length, end: index + 1, score: 0.8 };
}

const minor: Recognizer = {
  id: 'minor',
  label: { zh: '未成年人', en: 'Minor' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28', 'PIPL:31'],
  source: 'an age below 14 full years; birth dates and resident IDs tell it too',
  labels: ageLabels,
  examples: {
    match: [
      { text: '2014-05-20', label: '出生日期', asOf: '2026-11-22' },
      { text: '2014-**-**', label: '出生日期', asOf: '2026-11-22' },
      { text: '9', label: '年龄' },
      { text: '年龄：8岁' },
      { text: '学员：吴桐（女，9岁）' },
      { text: '学员12周岁' },
      { text: '小朋友6岁' },
      { text: '学生（7岁）哮喘' },
      { text: '孩子陈一诺 5岁' },
      { text: '王梓轩(8岁)，刘洋，9岁' },
      { text: '我家大宝5岁' },
      { text: '2018年5月6日出生', asOf: '2026-11-22' },
      { text: '110101201805060018', asOf: '2026-11-22' },
    ],
    reject: [
      { text: '2012-11-22', label: '出生日期', asOf: '2026-11-22' },
      { text: '2012-**-**', label: '出生日期', asOf: '2026-11-22' },
      { text: '2014-05-20', label: '出生日期' },
      { text: '34', label: '年龄' },
      { text: '9', label: '数量' },
      { text: '适合3-6岁' },
      { text: '今年8岁以下免票' },
      { text: '今年38岁' },
      { text: '学员5-12岁' },
      { text: '孩子满6岁可报名' },
    ],
  },
  field: labelled(/^0?(?:\d|1[0-3])(?:\s?(?:周?岁|years? old|yrs?))?(?![\d.])/, 0.92),
  anchor: { characters: '岁', at },
  // What tells the age is hidden as its own kind is: the year of a birth, the ends of a resident ID.
  mask: (value) => {
    const digits = value.replace(/[^\d*]/g, '').length;
    if (digits >= 15) return resident.mask(value);
    return digits >= 4 ? dateOfBirth.mask(value) : value.replace(/\d/g, '*');
  },
};

export default minor;
