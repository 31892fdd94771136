// Numbers with real check digits, so that a detector which checks them has something to prove, and numbers that
// only look like personal data, so that it has something to leave alone. All of them are generated.

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The 18th character of a resident identity number (GB 11643-1999, MOD 11-2). */
export function residentCheck(first17) {
  const sum = idWeights.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return '10X98765432'[sum % 11];
}

/** True when the digits pass the Luhn check (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits) {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

const lastDigit = (stem, wanted) => {
  const digit = [...'0123456789'].find((candidate) => passesLuhn(stem + candidate) === wanted);
  return stem + digit;
};

const areas = [
  '310112',
  '310115',
  '310104',
  '310101',
  '310110',
  '310117',
  '320583',
  '330483',
  '340122',
  '360102',
];

/** A resident identity number with a true check character; the 17th digit is odd for male. */
export function residentId(random, { birth, male }) {
  const sequence = random.digits(2) + String(random.int(0, 4) * 2 + (male ? 1 : 0));
  const first17 = random.pick(areas) + birth.replaceAll('-', '') + sequence;
  return first17 + residentCheck(first17);
}

/** A foreigner's permanent residence number (18 characters, 9 first, same check as a resident identity number). */
export function foreignResidentId(random, { birth, country }) {
  const first17 = `931${country}${birth.replaceAll('-', '')}${random.digits(3)}`;
  return first17 + residentCheck(first17);
}

const prefixes = [
  '133',
  '135',
  '136',
  '137',
  '138',
  '139',
  '150',
  '151',
  '158',
  '159',
  '177',
  '182',
  '186',
  '189',
  '199',
];
export const mobile = (random) => random.pick(prefixes) + random.digits(8);
export const landline = (random) => `021-${random.pick(['5', '6'])}${random.digits(7)}`;

/** A 19-digit UnionPay debit card number that passes Luhn; the issuer digits are not any bank's. */
export const bankCard = (random) => lastDigit(`629${random.digits(15)}`, true);

/** Numbers that the regulators of these countries keep free for films and examples. */
export const foreignPhone = {
  US: (random) => `+1 415 555 01${random.digits(2)}`,
  GB: (random) => `+44 7700 900${random.digits(3)}`,
  AU: (random) => `+61 491 570 ${random.pick(['006', '156', '157', '158', '159', '110'])}`,
  FR: (random) => `+33 6 39 98 ${random.digits(2)} ${random.digits(2)}`,
};

const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const letter = (random) => random.pick(letters);

/** A passport number in the shape that the country uses. */
export const passport = {
  US: (random) => letter(random) + random.digits(8),
  GB: (random) => random.digits(9),
  AU: (random) => `P${letter(random)}${random.digits(7)}`,
  FR: (random) => `${random.digits(2)}${letter(random)}${letter(random)}${random.digits(5)}`,
  JP: (random) => `T${letter(random)}${random.digits(7)}`,
  KR: (random) => `M${random.digits(8)}`,
};

/** Eleven digits that begin like a mobile number, as the order system counts. */
export const orderNumber = (random) => `1${random.int(3, 9)}${random.digits(9)}`;

/** Eighteen digits with an area and a date inside, as the cash register prints; never a valid identity number. */
export function serialNumber(random, day) {
  const first17 = random.pick(areas) + day.replaceAll('-', '') + random.digits(3);
  const right = residentCheck(first17);
  return first17 + random.pick([...'0123456789'].filter((digit) => digit !== right));
}

/** A waybill of 16 to 19 digits; never a valid card number. */
export function trackingNumber(random) {
  const length = random.int(16, 19);
  return lastDigit(random.pick(['73', '77', '62', '43']) + random.digits(length - 3), false);
}
