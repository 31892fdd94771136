import { lengthsByCountry } from '../../check-digits.ts';
import { keepEnds } from '../../masking.ts';
import type { Recognizer } from '../../recognizer.ts';

/** Countries by how many characters follow their code. */
const national = lengthsByCountry(
  '8CZDKFIHUIELUMTROSI 9ATBGCYCZDEEEELESIELTPTRO 10BEBGCZPLROSK 11FRHRITLV 12LTNLSE',
);

/** Letters stand among the digits of Austria, Cyprus, France, Ireland, the Netherlands and Spain only. */
const shape = /^(?:[A-Z]{2}\d+|(?:ATU|CY|ES.|FR..|IE.[A-Z+*]?|NL)\d{5,9}(?:[A-Z]{0,2}|B\d\d))$/;

const vat: Recognizer = {
  id: 'eu.vat-person',
  label: { zh: '欧盟个人增值税号', en: 'EU VAT number of a person' },
  cites: ['PIPL:4'],
  source: 'Directive 2006/112/EC, art. 214 and 215: country code and national number; under a label only',
  labels: 'vat vatreg ustidnr 增值税号 欧盟税号 增值税识别号'.split(' '),
  examples: {
    match: [
      { text: 'DE123456789', label: 'VAT No.' },
      { text: '增值税号：NL123456789B01' },
      { text: 'ATU12345678', label: 'VAT number' },
      { text: 'HU12345678', label: 'VAT number' },
      { text: 'FRXX123456789', label: 'VAT number' },
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
    score: ({ compact, length }) =>
      shape.test(compact) && national.has(`${compact.slice(0, 2)}${length - 2}`) ? 0.3 : 0,
  },
  mask: keepEnds(4, 2),
};

export default vat;
