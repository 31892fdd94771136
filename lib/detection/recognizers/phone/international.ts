import { keepEnds } from '../../masking.ts';
import { type Code, gap, type Recognizer } from '../../recognizer.ts';

const countryCodes = new Set(
  `1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98
  211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 248 249 250 251
  252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373
  374 375 376 377 378 380 381 382 383 385 386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599
  670 672 673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 850 852 853 855 856 870 880 886 960 961 962 963 964 965 966
  967 968 970 971 972 973 974 975 976 977 979 992 993 994 995 996 998`.split(/\s+/),
);

const countryCode = (number: string) =>
  [1, 2, 3].map((n) => number.slice(0, n)).find((prefix) => countryCodes.has(prefix));

function score({ compact, plus }: Code): number {
  const number = plus ? compact : /^00([1-9]\d+)$/.exec(compact)?.[1];
  // Written without + it is a number of its own country, or one whose country code stands first.
  if (number === undefined) {
    const long = compact.length > 13 && (compact.length > 15 || countryCode(compact) === undefined);
    return long || /^(\d)\1+$/.test(compact) ? 0 : 0.1;
  }
  const code = countryCode(number);
  if (number.length > 15) return 0;
  if (code === undefined) return plus ? 0.3 : 0;
  const national = number.slice(code.length);
  if (code === '1') return /^[2-9]\d{2}[2-9]\d{6}$/.test(national) ? 0.85 : national.length === 10 ? 0.3 : 0;
  if (code === '86') return 0.3;
  return national.length >= 6 ? 0.8 : national.length >= 4 ? 0.3 : 0;
}

const international: Recognizer = {
  id: 'phone.international',
  label: { zh: '境外电话', en: 'Phone number abroad' },
  sensitivity: 'general',
  cites: ['PIPL:4'],
  source: 'ITU-T E.164: + , country code, at most 15 digits',
  labels: [
    '电话',
    '电话号码',
    '联系电话',
    '联系方式',
    '手机',
    '手机号',
    '手机号码',
    '境外电话',
    '国际电话',
    '海外电话',
    '移动电话',
    '電話',
    '手機',
    'phone',
    'phonenumber',
    'mobile',
    'mobilenumber',
    'mobilephone',
    'tel',
    'telephone',
    'cell',
    'cellphone',
    'contactnumber',
    'contactphone',
    'whatsapp',
    'homephone',
    'workphone',
    'internationalphone',
    'mobileno',
    'phoneno',
  ],
  examples: {
    match: [
      { text: '+1 312 555 0147' },
      { text: '+44 20 7946 0958' },
      { text: '+852 9123 4567' },
      { text: '+1(708)4886541' },
      { text: '(998) 477-9486', label: 'Phone' },
      { text: '0044 20 7946 0958', label: '电话' },
    ],
    reject: [
      { text: '(998) 477-9486' },
      { text: '+999 1234 5678' },
      { text: '+5 分 12345678' },
      { text: '+1 012 345 6789' },
    ],
  },
  code: {
    best: 0.85,
    letters: 'none',
    groups: { min: 6, max: 17 },
    gaps: gap.space | gap.hyphen | gap.dot | gap.paren | gap.slash,
    score,
  },
  mask: keepEnds(4, 2),
};

export default international;
