import { keepEnds } from '../../masking.ts';
import type { Recognizer } from '../../recognizer.ts';

/** What follows the country code, for the countries whose sole traders write it on their invoices. */
const national: Readonly<Record<string, RegExp>> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  IE: /^\d[A-Z0-9]\d{5}[A-Z]{1,2}$/,
  IT: /^\d{11}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  SE: /^\d{12}$/,
};

const vat: Recognizer = {
  id: 'eu.vat-person',
  label: { zh: '欧盟个人增值税号', en: 'EU VAT number of a person' },
  sensitivity: 'general',
  cites: ['PIPL:4'],
  source: 'Directive 2006/112/EC, art. 214 and 215: country code and national number; under a label only',
  labels: 'vat vatreg ustidnr 增值税号 欧盟税号 增值税识别号'.split(' '),
  examples: {
    match: [
      { text: 'DE123456789', label: 'VAT No.' },
      { text: '增值税号：NL123456789B01' },
      { text: 'ATU12345678', label: 'VAT number' },
    ],
    reject: [
      { text: 'DE123456789' },
      { text: 'DE12345678', label: 'VAT No.' },
      { text: 'XX123456789', label: 'VAT No.' },
    ],
  },
  code: {
    best: 0.3,
    letters: 'some',
    groups: '10 11 12 13 14 2-8 2-9 2-10 2-11 2-3-3-3'.split(' '),
    score: ({ compact }) => (national[compact.slice(0, 2)]?.test(compact.slice(2)) === true ? 0.3 : 0),
  },
  mask: keepEnds(4, 2),
};

export default vat;
