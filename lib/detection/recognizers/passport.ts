import { keepEnds } from '../masking.ts';
import type { Recognizer } from '../recognizer.ts';

const passport: Recognizer = {
  id: 'passport',
  label: { zh: '外国护照号', en: 'Passport number' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'ICAO Doc 9303: up to nine letters and digits, under a passport label only',
  labels: ['护照', '护照号', '护照号码', '外国护照', '外籍护照', 'passport', 'passportno', 'passportnumber'],
  examples: {
    match: [{ text: 'X1234567', label: 'Passport No' }, { text: '护照号码：533401372' }],
    reject: [
      { text: 'X1234567' },
      { text: 'ABCDEFG', label: '护照号' },
      { text: 'X1234567', label: '货号' },
      { text: 'AB12CD34', label: '护照号' },
    ],
  },
  code: {
    best: 0.3,
    groups: ['6', '7', '8', '9'],
    score: ({ compact }) => (/^(?=(?:.*\d){5})[A-Z]{0,2}\d{5,9}[A-Z]?$/.test(compact) ? 0.15 : 0),
  },
  mask: keepEnds(2, 2),
};

export default passport;
