import cards from 'card-validator';
import fc from 'fast-check';
import { getExampleNumber, type PhoneNumber } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' };
import { stdnum } from 'stdnum';
import validator from 'validator';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/detection/analyze.ts';

/** True when the whole text is found as one of the types. */
function isFound(text: string, types: string | readonly string[], label?: string): boolean {
  return analyze(text, { label, asOf: '2026-11-22' }).some(
    ({ type, start, end }) => types.includes(type) && start === 0 && end === text.length,
  );
}

const isNumber = (country: string, kind: string, number: string) =>
  stdnum[country]?.[kind]?.validate(number).isValid === true;

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));
const one = (from: string) => fc.constantFrom(...from);

const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const residentIds = joined(
  fc.constantFrom('110105', '310112', '440524', '830000'),
  day,
  digits(3),
  one('0123456789X'),
);
// The oracle knows no check character 0, and three X in a row are read as characters that a page hides.
const companies = joined(
  one('19'),
  one('123'),
  digits(6),
  fc.string({ unit: one('0123456789ABCDEFGHJKLMNPQRTUWXY'), minLength: 10, maxLength: 10 }),
).filter((code) => !code.endsWith('0') && !code.includes('XXX'));
const hongKong = joined(one('ABCKRZ'), digits(6), one('0123456789A'));
const taiwan = joined(one('ABCDEFGHIJKLMNOPQRSTUVWXYZ'), one('12'), digits(8));
const imeis = joined(fc.constantFrom('35', '86', '01'), digits(13));
const ibans = fc
  .constantFrom(['DE', 20], ['NO', 13], ['BE', 14], ['AT', 18], ['CH', 19], ['ES', 22])
  .chain(([country, length]) => digits(Number(length)).map((rest) => `${country}${rest}`));
const payment = joined(
  fc.constantFrom('4', '51', '55', '34', '37', '62', '35', '36', '2221', '2720'),
  fc.integer({ min: 12, max: 16 }).chain(digits),
);

/** Numbers with a check digit: by chance one in ten and fewer pass, so that both answers of the oracle are met. */
const checked = [
  ['resident IDs', residentIds, (id: string) => isNumber('CN', 'ric', id), 'cn.resident-id'],
  ['company codes', companies, (id: string) => isNumber('CN', 'uscc', id), 'cn.uscc'],
  ['Taiwan IDs', taiwan, (id: string) => isNumber('TW', 'natid', id), 'tw.resident-id'],
  ['IBANs', ibans, (id: string) => validator.isIBAN(id), 'iban'],
] as const;

describe('what another package calls valid', () => {
  test.each(checked)(
    'is found among %s, and without a label nothing else is',
    (_, numbers, isValid, type) => {
      let valid = 0;
      fc.assert(
        fc.property(numbers, (number) => {
          const right = isValid(number);
          if (right) valid++;
          if (isFound(number, type)) expect(right).toBe(true);
          if (right) expect(isFound(number, type, labels[type])).toBe(true);
        }),
        { numRuns: 3000 },
      );
      expect(valid).toBeGreaterThan(0);
    },
  );

  test('is found among Hong Kong IDs', () => {
    fc.assert(
      fc.property(hongKong, (number) => {
        const bracketed = `${number.slice(0, -1)}(${number.slice(-1)})`;
        expect(isFound(bracketed, 'hk.resident-id')).toBe(isNumber('HK', 'hkid', number));
      }),
      { numRuns: 2000 },
    );
  });

  test('is found among IMEIs under their label', () => {
    fc.assert(
      fc.property(imeis, (number) => {
        if (validator.isIMEI(number)) expect(isFound(number, 'imei', 'IMEI')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('is found among payment cards under their label', () => {
    let valid = 0;
    fc.assert(
      fc.property(payment, (number) => {
        if (number.length < 14 || !cards.number(number, { maxLength: 19 }).isValid) return;
        valid++;
        expect(isFound(number, 'bank-card', '卡号')).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(valid).toBeGreaterThan(50);
  });

  test('is found among UK and US numbers under their label', () => {
    const ninos = joined(one('ABCEGHJKLMNOPRSTWXYZ'), one('ABCEGHJKLMNPRSTWXYZ'), digits(6), one('ABCD'));
    fc.assert(
      fc.property(ninos, digits(9), (nino, ssn) => {
        if (isNumber('GB', 'nino', nino))
          expect(isFound(nino, 'uk.nino', 'National Insurance Number')).toBe(true);
        // The oracle does not know that no serial is 0000.
        if (isNumber('US', 'ssn', ssn) && !ssn.endsWith('0000'))
          expect(isFound(ssn, 'us.ssn', 'SSN')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('is found among e-mail addresses of every kind the generator knows', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        // a@b.js is a file.
        const isFile = /\.(?:png|jpe?g|gif|svg|webp|js|css)$/.test(address);
        if (/^\w[\w.+%-]*@/.test(address) && validator.isEmail(address) && !isFile)
          expect(isFound(address, 'email')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

const labels: Readonly<Record<string, string>> = {
  'cn.resident-id': '身份证号',
  'cn.uscc': '统一社会信用代码',
  'tw.resident-id': '台湾身份证',
  iban: 'IBAN',
};

describe('example numbers of every country', () => {
  const numbers = (Object.keys(examples) as (keyof typeof examples)[]).flatMap((country) => {
    const number = getExampleNumber(country, examples);
    return number === undefined ? [] : [[country, number] as const];
  });
  const phones = ['phone.international', 'cn.mobile', 'cn.landline'];
  const missing = (isThere: (number: PhoneNumber) => boolean) =>
    numbers.filter(([, number]) => !isThere(number)).map(([country]) => country);

  test('are found by their plus, and those of fewer than six digits under a label', () => {
    const label = (number: PhoneNumber) => (number.nationalNumber.length < 6 ? '联系电话' : undefined);
    expect(missing((number) => isFound(number.number, phones, label(number)))).toEqual([]);
    expect(missing((number) => isFound(number.formatInternational(), phones, label(number)))).toEqual([]);
  });

  test('are found as they are written in their country, under a label', () => {
    const short = (number: PhoneNumber) => number.nationalNumber.length < 6;
    expect(
      missing((number) => short(number) || isFound(number.formatNational(), phones, '联系电话')),
    ).toEqual([]);
  });
});
