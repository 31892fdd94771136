import { describe, expect, test } from 'vitest';
import { ageOn, findDate } from '../../lib/detection/birth-date.ts';

describe('findDate', () => {
  test.each([
    ['1990-03-07', 1990_03_07],
    ['1990年3月7日', 1990_03_07],
    ['1990/3/7', 1990_03_07],
    ['19900307', 1990_03_07],
    ['生于 1990.03.07。', 1990_03_07],
    ['Nov 16, 1955', 1955_11_16],
    ['16/11/1955', 1955_11_16],
    ['2014-**-**', null],
    ['2014年**月', null],
  ])('reads %s', (text, date) => {
    expect(findDate(text)?.date).toBe(date);
  });

  test('takes its last word with it, blanks or not', () => {
    for (const text of ['1966年3月8日', '1966 年 3 月 8 日'])
      expect(findDate(`${text}生`)?.end).toBe(text.length);
  });

  test('takes the order of day and month from the language where both are possible', () => {
    expect(findDate('03/04/2015', 'en-US')?.date).toBe(2015_03_04);
    expect(findDate('03/04/2015', 'en-GB')?.date).toBe(2015_04_03);
    expect(findDate('25/04/2015', 'en-US')?.date).toBe(2015_04_25);
  });

  test.each(['1990-13-07', '1990-02-30', '119900307', '19900307123', '0000-00-00', 'Foo 1, 1990'])(
    'finds no date in %s',
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );
});

test('an age grows on the birthday', () => {
  expect(ageOn(2012_11_22, 2026_11_21)).toBe(13);
  expect(ageOn(2012_11_22, 2026_11_22)).toBe(14);
});
