import { keepEnds } from '../masking.ts';
import type { Recognizer } from '../recognizer.ts';

const passport: Recognizer = {
  id: 'passport',
  label: { zh: '外国护照号', en: 'Passport number' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'ICAO Doc 9303: up to nine letters and digits (some states write ten), under a passport label only',
  labels: '护照 passport'.split(' '),
  examples: {
    match: [
      { text: 'X1234567', label: 'Passport No' },
      { text: '护照号码：533401372' },
      { text: 'C01X00T47', label: '护照号' },
      { text: 'X1****67', label: '护照号' },
      { text: '2 32 636829', label: 'Passport No' },
      { text: 'My passport number is X1234567' },
    ],
    reject: [
      { text: 'X1234567' },
      { text: 'ABCDEFG', label: '护照号' },
      { text: 'X1234567', label: '货号' },
      { text: 'A1B2CDEF', label: '护照号' },
      { text: '138****8000', label: '护照号' },
    ],
  },
  code: {
    best: 0.3,
    groups: '6 7 8 9 10 1-6 1-7 1-8 2-6 2-7 3-6 1-2-6 2-2-6 2-3-4'.split(' '),
    score: ({ compact }) => (/^(?=(?:.*\d){3})[A-Z0-9]{6,10}$/.test(compact) ? 0.15 : 0),
    masked: /^[A-Z\d]{1,3}\*{3,6}[A-Z\d]{0,3}$/,
  },
  mask: keepEnds(2, 2),
};

export default passport;
