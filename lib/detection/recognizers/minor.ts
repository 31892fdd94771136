import { labelled } from '../readers.ts';
import type { Recognizer } from '../recognizer.ts';
import { told } from '../told.ts';
import resident from './cn/resident-id.ts';
import dateOfBirth from './date-of-birth.ts';

const month = '(?:[1-3]?\\d|[一二两三四五六七八九十]{1,2})个(?:半月|月半?)';
/** Fewer than fourteen years, or months. */
const age = `(?:0?\\d|1[0-3]|[一二两三四五六七八九]|十[一二三]?)周?岁(?:半|零?${month})?`;
/** 想上大班, 明年上小学: not yet. */
const attends = '(?<![想要]|明年)[读上]';
/** A child, of whom something is said shortly. */
const child = '(?<=(?:[娃婴幼孩]|宝宝)[^。;\\n保报想要]{0,9}|[宝子儿女男][ ,]?)';
const year = `[一二三四五六1-6]年级|(?:幼儿园|${attends}|${child})[小中大托]班`;
/** No age but whom something is made for goes on with these. */
const goesOn = '(?!\\)?[以及班起~至到段组课数语英教老作-]|[上下]册)';
const young = new RegExp(
  `(?<![\\d一二三四五六七八九十几到至~.-])(?:${age}|${month}(?=大)|(?:${child}${month}|刚满月)(?![\\u3400-\\u9fff])|\\d{1,2}月龄|${year}|(?<=${attends}|升)(?:小学|初一)|初一(?=\\(?\\d+\\)?班))${goesOn}`,
);

const inClause = told(young, 18, 8);

/** A cheap look around a character before the pattern: most words with it are others. */
const promising = /岁|^[年个小中大托满月]|一$/;

const minor: Recognizer = {
  id: 'minor',
  label: { zh: '未成年人', en: 'Minor' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28', 'PIPL:31'],
  source: 'an age below 14 full years; birth dates and resident IDs tell it too',
  labels: '年龄 年纪 周岁 岁数 月龄 年级 age'.split(' '),
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
      { text: '女儿三岁半，想学跳舞' },
      { text: '孩子十一岁，身高150' },
      { text: '宝宝10个月，要换奶粉' },
      { text: '孩子五年级 数学要补' },
      { text: '小姑娘上幼儿园中班' },
      { text: '大女儿初一，老二刚上小学' },
      { text: '初一（2）班学生王梓轩' },
      { text: '三岁半', label: '年龄' },
      { text: '18个月', label: '宝宝年龄' },
      { text: '幼儿王梓轩，18个月，配方奶' },
      { text: '王梓轩，4月龄' },
      { text: '宝宝刚满月' },
      { text: '孩子陈一诺 中班' },
      { text: '五年级3班，学员陈一诺' },
      { text: '三年级', label: '学员年级' },
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
      { text: '孩子二十三岁' },
      { text: '适用年龄：3岁以上' },
      { text: '小学五年级语文同步练习' },
      { text: '孩子要学三年级数学' },
      { text: '孩子请了3个月假' },
      { text: '正月初一上班' },
      { text: '孩子明年上小学，想上大班' },
      { text: '租户陈强，18个月，月付' },
      { text: '宝宝椅保修18个月' },
      { text: '中班 陈强 8:00-16:00' },
      { text: '客户订满月酒10桌' },
      { text: '儿童大班课' },
    ],
  },
  field: labelled(
    new RegExp(`^(?:${age}|${month}|.{0,8}(?:${year})|0?(?:\\d|1[0-3])(?![\\d.岁]))${goesOn}`),
    0.92,
  ),
  anchor: {
    characters: '岁月级班学初龄',
    at: (text, index) =>
      promising.test(text.slice(Math.max(0, index - 1), index + 2)) ? inClause(text, index) : null,
  },
  // What tells the age is hidden as its own kind is: the year of a birth, the ends of a resident ID.
  mask: (value) => {
    const digits = value.replace(/[^\d*]/g, '').length;
    if (digits >= 15) return resident.mask(value);
    return digits >= 4 ? dateOfBirth.mask(value) : value.replace(/[^岁月]/g, '*');
  },
};

export default minor;
