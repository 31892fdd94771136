import * as number from './numbers.mjs';
import { randomFrom } from './random.mjs';
import * as words from './words.mjs';

/** The day on which the demonstration takes place; ages are counted up to it. */
export const today = '2026-11-20';

/** Whole years from a birthday to `today`. */
export const ageOf = (birth) =>
  Number(today.slice(0, 4)) - Number(birth.slice(0, 4)) - (birth.slice(5) > today.slice(5) ? 1 : 0);

function address(random) {
  const [city, district, roads] = random.pick(words.districts);
  const home = `${random.pick(words.estates)}${random.int(1, 28)}号楼${random.int(1, 18)}0${random.int(1, 4)}室`;
  return `${city}${district}${random.pick(roads)}${random.int(12, 1988)}弄${home}`;
}

/** A day that is not later than `today`. */
function pastDay(random, firstYear) {
  for (;;) {
    const day = random.day(firstYear, Number(today.slice(0, 4)));
    if (day <= today) return day;
  }
}

const wechat = (random) =>
  random.pick(['mama_', 'hemu', 'sunny-', 'wxid_', 'ab']) +
  random.pick(['yu', 'lin', 'qing', 'duo']) +
  random.digits(random.int(3, 6));

const email = (random, name) =>
  `${name}${random.int(10, 999)}@${random.pick(['example.com', 'example.org', 'mail.example.net'])}`;

function chineseName(random, { surname, male, adult }) {
  if (!adult && random.chance(0.02)) return random.pick(words.minorityNames);
  const last = adult
    ? random.pick(male ? words.fatherGiven : words.motherGiven)
    : random.pick(male ? words.boyGiven : words.girlGiven);
  return surname + (adult || random.chance(0.15) ? '' : random.pick(words.givenFirst)) + last;
}

/** A child of a Chinese family, or (one in seven) a grown-up who learns. */
function chinese(random) {
  const adult = random.chance(0.14);
  const male = random.chance(0.5);
  const birth = adult ? random.day(1968, 2004) : random.day(2009, 2020);
  const surname = random.pick(words.surnames);
  const name = chineseName(random, { surname, male, adult });
  const father = random.chance(0.4);
  const guardian = chineseName(random, {
    surname: father ? surname : random.pick(words.surnames),
    male: father,
    adult: true,
  });
  return {
    name,
    gender: male ? '男' : '女',
    birth,
    nationality: '中国',
    idType: '居民身份证',
    idNumber: number.residentId(random, { birth, male }),
    guardian: adult ? name : guardian,
    relation: adult ? '本人' : father ? '父亲' : '母亲',
    mobile: number.mobile(random),
    email: random.chance(0.55) ? email(random, random.pick(['xu', 'chen', 'gu', 'ni', 'wen', 'shao'])) : '',
  };
}

/** A child of a family from abroad. */
function foreign(random) {
  const country = random.pick(Object.keys(words.countries));
  const [code, families, girls, boys] = words.countries[country];
  const birth = random.day(2010, 2019);
  const male = random.chance(0.5);
  const father = random.chance(0.5);
  const family = random.pick(families);
  const permanent = random.chance(0.2);
  const abroad = number.foreignPhone[country];
  return {
    name: `${random.pick(male ? boys : girls)} ${family}`,
    gender: male ? '男' : '女',
    birth,
    nationality: country,
    idType: permanent ? '外国人永久居留身份证' : '护照',
    idNumber: permanent
      ? number.foreignResidentId(random, { birth, country: code })
      : number.passport[country](random),
    guardian: `${random.pick(father ? words.foreignFathers : words.foreignMothers)} ${family}`,
    relation: father ? '父亲' : '母亲',
    mobile: abroad && random.chance(0.5) ? abroad(random) : number.mobile(random),
    email: email(random, family.toLowerCase()),
  };
}

function orders(random, customer) {
  return Array.from({ length: random.int(1, 3) }, () => {
    const paidOn = pastDay(random, Number(customer.enrolledOn.slice(0, 4)));
    const parcel = random.chance(0.4);
    return {
      number: number.orderNumber(random),
      serial: number.serialNumber(random, paidOn),
      item: parcel ? random.pick(words.goods) : customer.course,
      amount: parcel ? random.int(88, 680) : random.int(24, 160) * 100,
      paidOn,
      receiver: parcel ? customer.guardian : '',
      receiverMobile: parcel ? customer.mobile : '',
      receiverAddress: parcel ? customer.address : '',
      carrier: parcel ? random.pick(words.carriers) : '',
      tracking: parcel ? number.trackingNumber(random) : '',
    };
  }).sort((a, b) => b.paidOn.localeCompare(a.paidOn));
}

/** Notes whose blanks this customer can fill. */
function followUps(random, customer) {
  const values = { ...customer, order: customer.orders[0].number };
  const blank = /\{(\w+)\}/g;
  const templates = (customer.nationality === '中国' ? words.notes : words.englishNotes).filter((template) =>
    [...template.matchAll(blank)].every(([, key]) => values[key]),
  );
  return Array.from({ length: random.int(0, 3) }, () => ({
    on: pastDay(random, 2026),
    by: random.pick(words.advisors),
    text: random.pick(templates).replace(blank, (_, key) => values[key]),
  })).sort((a, b) => b.on.localeCompare(a.on));
}

function customer(random, position) {
  const person = random.chance(0.13) ? foreign(random) : chinese(random);
  const year = 2022 + (position % 5);
  const base = {
    id: `S${year}${String(101 + position).padStart(4, '0')}`,
    ...person,
    landline: random.chance(0.3) ? number.landline(random) : '',
    wechat: random.chance(0.8) ? wechat(random) : '',
    address: address(random),
    campus: random.pick(words.campuses),
    course: random.pick(person.nationality === '中国' ? words.courses : words.coursesForForeigners),
    advisor: random.pick(words.advisors),
    source: random.pick(words.sources),
    status: random.pick(words.statuses),
    enrolledOn: pastDay(random, year),
    hours: random.int(0, 160) / 2,
    balance: random.chance(0.2) ? 0 : random.int(3, 180) * 100,
    bankCard: '',
    health: random.chance(0.12)
      ? random.pick(['花生过敏', '轻度哮喘', '近视，需坐前排', '鼻炎，春季服药'])
      : '',
    anonymous: false,
  };
  if (base.status === '退费中') {
    base.bankCard = number.bankCard(random);
    base.balance ||= 1200;
  }
  const withOrders = { ...base, orders: orders(random, base) };
  return { ...withOrders, notes: followUps(random, withOrders) };
}

/** The same made-up customers for the same seed. */
export function makeCustomers({ count = 500, seed = 20261120 } = {}) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, position) => customer(random, position));
}

/** Equipment of the campuses: versions and serial numbers, and nothing about any person. */
export function makeEquipment({ count = 24, seed = 4173 } = {}) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => ({
    campus: random.pick(words.campuses),
    name: random.pick(words.equipment),
    serial: number.serialNumber(random, random.day(2019, 2024)),
    version: [random.int(1, 12), random.int(0, 9), random.int(0, 30), random.int(0, 250)].join('.'),
    asset: number.orderNumber(random),
    checkedAt: String(1790000000000 + random.int(0, 5_000_000_000)),
  }));
}
