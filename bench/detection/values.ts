import { type Random, two } from './random.ts';

/** Makes one value as people write it. */
export type Maker = (r: Random) => string;

const luhnDigit = (stem: string): number => {
  let sum = 0;
  for (let i = 0; i < stem.length; i++) {
    const doubled = Number(stem[stem.length - 1 - i]) * (i % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
};
export const withLuhn = (stem: string): string => stem + luhnDigit(stem);
export const withoutLuhn = (stem: string): string => stem + ((luhnDigit(stem) + 3) % 10);

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const idCheck = (stem: string): string =>
  '10X98765432'.charAt(idWeights.reduce((sum, weight, i) => sum + weight * Number(stem[i]), 0) % 11);
const areas =
  '110101 110108 120103 130104 140105 210102 220104 230103 310104 310112 320102 330106 340104 350203 360102 370202 410105 420106 430102 440305 440104 450103 460106 500103 510104 520102 530103 610113 620102 640104 650102 132201 429006';
const compactDay = (r: Random, first: number, last: number): string => {
  const [year, month, day] = r.day(first, last);
  return `${year}${two(month)}${two(day)}`;
};
const idStem = (r: Random, area = r.word(areas)): string => area + compactDay(r, 1945, 2019) + r.digits(3);
const full = (r: Random, text: string): string =>
  r.chance(0.03) ? text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : text;

export const residentId: Maker = (r) => {
  const stem = idStem(r, r.chance(0.06) ? r.word('810000 820000 830000') : undefined);
  const id = stem + idCheck(stem);
  if (r.chance(0.06)) return `${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}`;
  if (r.chance(0.02)) return `${id.slice(0, 6)}-${id.slice(6, 14)}-${id.slice(14)}`;
  return full(r, r.chance(0.3) ? id.toLowerCase() : id);
};
export const wrongResidentId: Maker = (r) => {
  const stem = idStem(r);
  return stem + r.pick([...'0123456789X'].filter((c) => c !== idCheck(stem)));
};
export const residentId15: Maker = (r) => r.word(areas) + compactDay(r, 1945, 1990).slice(2) + r.digits(3);
export const foreignId: Maker = (r) => {
  const stem = `9${r.word('11 31 32 33 44 51')}${r.word('840 826 250 392 410 276 643')}${compactDay(r, 1950, 2015)}${r.digits(3)}`;
  return stem + idCheck(stem);
};

const prefixes =
  '130 131 132 133 134 135 136 137 138 139 145 147 149 150 151 152 153 155 156 157 158 159 162 165 166 167 170 171 172 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 190 191 192 193 195 196 197 198 199';
const plainMobile: Maker = (r) => r.word(prefixes) + r.digits(8);
export const mobile: Maker = (r) => {
  const n = plainMobile(r);
  const grouped = (by: string) => [n.slice(0, 3), n.slice(3, 7), n.slice(7)].join(by);
  const way = r.next();
  if (way < 0.62) return full(r, n);
  if (way < 0.72) return grouped(r.pick([' ', '\u00a0', '-', '.']));
  if (way < 0.82) return `+86${r.pick(['', ' ', '-', ' '])}${n}`;
  if (way < 0.87) return `${r.pick(['86', '0086', '(+86)', '86-', '(86) ', '0086 '])}${n}`;
  if (way < 0.9) return `+86 ${grouped(' ')}`;
  if (way < 0.92) return `${n.slice(0, 4)}-${n.slice(4, 7)}-${n.slice(7)}`;
  if (way < 0.94) return `${n.slice(0, 3)}\u200b${n.slice(3)}`;
  return n;
};
export const landline: Maker = (r) => {
  const [area, size] = r.chance(0.5)
    ? [r.word('010 020 021 022 023 024 025 027 028 029'), 7]
    : [r.word('0571 0755 0512 0532 0591 0731 0771 0851 0991 0371 0311 0898 0592 0574'), 6 + r.int(0, 1)];
  const rest = r.digits(1, '2345678') + r.digits(size);
  const way = r.next();
  const tail = r.chance(0.12) ? r.pick(['-8001', '转302', ' 转 16', 'ext.12', '-806']) : '';
  if (way < 0.55) return `${area}-${rest}${tail}`;
  if (way < 0.68) return `(${area})${rest}`;
  if (way < 0.76) return `（${area}）${rest}`;
  if (way < 0.84) return `${area} ${rest}${tail}`;
  if (way < 0.9) return `+86 ${area.slice(1)} ${rest.slice(0, 4)} ${rest.slice(4)}`;
  return area + rest;
};
export const phoneAbroad: Maker = (r) =>
  r.pick([
    () => `+1 ${r.int(201, 989)}-${r.int(2, 9)}${r.digits(2)}-${r.digits(4)}`,
    () => `+1 (${r.int(2, 9)}${r.digits(2)}) ${r.int(2, 9)}${r.digits(2)}-${r.digits(4)}`,
    () => `+44 20 7${r.digits(3)} ${r.digits(4)}`,
    () => `+852 ${r.int(5, 9)}${r.digits(3)} ${r.digits(4)}`,
    () => `+853 6${r.digits(3)} ${r.digits(4)}`,
    () => `+886 9${r.digits(2)} ${r.digits(3)} ${r.digits(3)}`,
    () => `+65 8${r.digits(3)} ${r.digits(4)}`,
    () => `+81-90-${r.digits(4, '123456789')}-${r.digits(4)}`,
    () => `+61 4${r.digits(2)} ${r.digits(3)} ${r.digits(3)}`,
    () => `+8210${r.digits(8, '23456789')}`,
    () => `+49 151 ${r.digits(8, '123456789')}`,
  ])();
export const bankCard: Maker = (r) => {
  const card = r.chance(0.82)
    ? withLuhn(r.word('622202 621700 622848 621661 623668 625912 620522') + r.digits(r.pick([9, 12])))
    : withLuhn(r.word('45 51 52 35 42') + r.digits(13));
  if (!r.chance(0.3)) return full(r, card);
  return card.replace(/(.{4})(?=.)/g, `$1${r.pick([' ', ' ', '-'])}`);
};
const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
export const uscc: Maker = (r) => {
  const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const stem =
    r.word('91 91 91 92 92 93 52 12') +
    r.word(areas) +
    r.word('MA MA 5 7').padEnd(2, '8') +
    r.digits(7, usccAlphabet);
  const sum = weights.reduce((total, weight, i) => total + weight * usccAlphabet.indexOf(stem.charAt(i)), 0);
  return stem + usccAlphabet.charAt((31 - (sum % 31)) % 31);
};
export const passportCn: Maker = (r) =>
  r.pick([
    () => `E${r.digits(8)}`,
    () => `E${r.letter('ABCDEFGHJKLMNPQ')}${r.digits(7)}`,
    () => `G${r.digits(8)}`,
  ])();
export const passportAbroad: Maker = (r) =>
  r.pick([
    () => r.digits(9, '123456789'),
    () => `${r.letter('ABCFJNTX')}${r.digits(8)}`,
    () => `T${r.letter('RHZ')}${r.digits(7)}`,
  ])();
export const hkMacauPermit: Maker = (r) =>
  r.chance(0.5) ? `C${r.digits(8)}` : `C${r.letter('ABCDEFGH')}${r.digits(7)}`;
export const homeReturn: Maker = (r) => r.letter('HM') + r.digits(8) + (r.chance(0.3) ? r.digits(2) : '');
export const taiwanPermit: Maker = (r) => r.digits(8, '123456789');
export const hkid: Maker = (r) => {
  const letter = r.letter('ABCDEGHKPRSVYZ');
  const digits = r.digits(6);
  const values = [36, letter.charCodeAt(0) - 55, ...[...digits].map(Number)];
  const rest = (11 - (values.reduce((sum, value, i) => sum + value * (9 - i), 0) % 11)) % 11;
  return `${letter}${digits}(${rest === 10 ? 'A' : rest})`;
};
export const taiwanId: Maker = (r) => {
  const order = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
  const letter = r.letter(order);
  const value = order.indexOf(letter) + 10;
  const stem = r.letter('12') + r.digits(7);
  const sum =
    Math.floor(value / 10) + (value % 10) * 9 + [...stem].reduce((s, d, i) => s + Number(d) * (8 - i), 0);
  return letter + stem + ((10 - (sum % 10)) % 10);
};
const plateLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
export const plate: Maker = (r) => {
  const head =
    r.letter('京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼') + r.letter(plateLetters);
  const dot = r.chance(0.15) ? '·' : r.chance(0.05) ? ' ' : '';
  const way = r.next();
  if (way < 0.25) return head + dot + r.letter('DF') + r.digits(5);
  if (way < 0.3) return `${head}${dot}${r.digits(5)}D`;
  if (way < 0.34) return `${head}${dot}${r.digits(4)}${r.letter('挂学警港澳')}`;
  if (way < 0.6) return head + dot + r.letter(plateLetters) + r.digits(4);
  if (way < 0.75) return `${head}${dot}${r.digits(3)}${r.letter(plateLetters)}${r.digits(1)}`;
  return head + dot + r.digits(5);
};
export const vin: Maker = (r) => {
  const alphabet = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';
  const values = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
  const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
  const stem = `L${r.digits(7, alphabet)}0${r.digits(4, alphabet)}${r.digits(4)}`;
  const sum = weights.reduce((s, weight, i) => s + weight * (values.indexOf(stem.charAt(i)) % 10), 0);
  return stem.slice(0, 8) + '0123456789X'.charAt(sum % 11) + stem.slice(9);
};
export const imei: Maker = (r) => withLuhn(r.word('35 86 99 01') + r.digits(12));
export const mac: Maker = (r) =>
  Array.from({ length: 6 }, () => r.digits(2, r.chance(0.5) ? '0123456789ABCDEF' : '0123456789abcdef')).join(
    r.pick([':', '-']),
  );
export const ip: Maker = (r) => `${r.int(11, 126)}.${r.int(0, 255)}.${r.int(0, 255)}.${r.int(1, 254)}`;
export const gps: Maker = (r) => {
  const lat = `${r.int(18, 48)}.${r.digits(r.int(4, 7))}`;
  const lon = `${r.int(75, 130)}.${r.digits(r.int(4, 7))}`;
  return r.chance(0.5) ? `${lat},${lon}` : `${lon}, ${lat}`;
};
export const wechat: Maker = (r) =>
  r.pick([
    () => `wxid_${r.digits(14, 'abcdefghijklmnopqrstuvwxyz0123456789')}`,
    () => `${r.word('lin sunny miao abc_88 xiaoyu happy zhao')}_${r.digits(4)}`,
    () => `${r.word('liu chen zhang wang')}${r.word('fei bo yang ting')}${r.digits(r.int(2, 5))}`,
    () => `${r.word('Leo amy Kiki tom')}-${r.digits(5)}`,
  ])();
export const qq: Maker = (r) => r.digits(1, '123456789') + r.digits(r.int(5, 9));
const months = 'January February March April May June July August September October November December';
export const birthDate: Maker = (r) => {
  const [y, m, d] = r.day(1945, 2021);
  return r.pick([
    () => `${y}-${two(m)}-${two(d)}`,
    () => `${y}/${m}/${d}`,
    () => `${y}.${two(m)}.${two(d)}`,
    () => `${y}年${m}月${d}日`,
    () => `${y}年${two(m)}月${two(d)}日`,
    () => `${y}${two(m)}${two(d)}`,
    () => `${two(m)}/${two(d)}/${y}`,
    () => `${(months.split(' ')[m - 1] ?? '').slice(0, 3)} ${d}, ${y}`,
    () => `${d} ${months.split(' ')[m - 1]} ${y}`,
    () => `${y}年${m}月`,
  ])();
};
export const email: Maker = (r) =>
  `${r.word('lin.na zhangwei88 li_ming wang.fang+crm hello.2020 cy-sun 13912345678 q.q a1b2')}@${r.word('example.com mail.example.cn corp.example.com.cn example.org qq.com 163.com')}`;
export const ssn: Maker = (r) => `${r.int(100, 665)}-${r.int(10, 99)}-${r.int(1000, 9999)}`;
export const nino: Maker = (r) => {
  const digits = r.digits(6);
  const suffix = r.letter('ABCD');
  const prefix = r.word('AB CE JG PW SR HK');
  return r.chance(0.3) ? `${prefix} ${digits.replace(/(..)/g, '$1 ')}${suffix}` : prefix + digits + suffix;
};
export const iban: Maker = (r) => {
  const [country, bban] = r.pick([
    ['DE', r.digits(18)],
    ['GB', `NWBK${r.digits(14)}`],
    ['FR', r.digits(23)],
    ['NL', `ABNA${r.digits(10)}`],
  ] as const);
  const rest = [...`${bban}${country}00`].map((c) => Number.parseInt(c, 36)).join('');
  const iban = country + two(98 - Number(BigInt(rest) % 97n)) + bban;
  return r.chance(0.3) ? iban.replace(/(.{4})(?=.)/g, '$1 ') : iban;
};

const m = (text: string, from: number, to: number, star: string): string =>
  text.slice(0, from) + star.repeat(to - from) + text.slice(to);
const star: Maker = (r) => r.pick(['*', '*', '*', '＊', '•', '●', 'x']);
export const maskedMobile: Maker = (r) => {
  const n = plainMobile(r);
  const way = r.next();
  if (way < 0.8) return m(n, 3, 7, star(r));
  return way < 0.9 ? `${n.slice(0, 3)} **** ${n.slice(7)}` : m(n, 3, 9, '*');
};
export const maskedId: Maker = (r) => {
  const stem = idStem(r);
  const id = stem + idCheck(stem);
  return r.pick([
    () => m(id, 6, 14, star(r)),
    () => m(id, 1, 17, '*'),
    () => m(id, 3, 14, '*'),
    () => m(id, 4, 14, '*'),
    () => m(id, 10, 14, '*'),
  ])();
};
export const maskedCard: Maker = (r) => {
  const n = withLuhn(`6222${r.digits(14)}`);
  return r.pick([
    () => m(n, 4, 15, star(r)),
    () => m(n, 6, 15, '*'),
    () => `6222 **** **** ${n.slice(15)}`,
    () => `**** **** **** ${n.slice(15)}`,
  ])();
};
export const maskedEmail: Maker = (r) => `${r.letter('abclqz')}***@${r.word('example.com qq.com 163.com')}`;

export const makers = { mobile: plainMobile };
