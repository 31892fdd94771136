import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chinaClock, chinaDate, chinaTime, fromChinaTime } from '../../lib/i18n/china-time.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';

const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });

describe('what is recorded early in the morning', () => {
  const early = '2026-11-26T23:30:00.000Z';

  test('bears the day that China has by then, not that of Greenwich', () => {
    expect(chinaDate(early)).toBe('2026-11-27');
    expect(messagesIn('zh').shell.date(early)).toBe('2026年11月27日');
    expect(messagesIn('en').shell.date(early)).toBe('27 Nov 2026');
  });

  test('is told with day and time of day from one clock', () => {
    expect(messagesIn('zh').shell.time(early)).toBe('2026年11月27日 07:30');
    expect(messagesIn('en').shell.time(early)).toBe('27 Nov 2026, 07:30');
    expect(messagesIn('zh').shell.chinaTime(early)).toBe('北京时间2026年11月27日 07:30');
  });
});

test('a day stays the day that it is', () => {
  expect(chinaDate('2026-11-27')).toBe('2026-11-27');
  expect(messagesIn('zh').shell.date('2026-11-27')).toBe('2026年11月27日');
});

test('an instant with an offset is the same instant', () => {
  expect(chinaTime('2026-11-27T07:30:00+08:00')).toBe('2026-11-27T07:30');
  expect(chinaClock('2026-11-27T01:30:00+02:00')).toBe('07:30');
});

test('there and back again gives the same minute', () => {
  fc.assert(
    fc.property(instants, (instant) => {
      const back = new Date(fromChinaTime(chinaTime(instant))).getTime();
      expect(back).toBe(Math.floor(instant.getTime() / 60_000) * 60_000);
    }),
  );
});
