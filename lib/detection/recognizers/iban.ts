import { lengthsByCountry } from '../check-digits.ts';
import { keepEnds } from '../masking.ts';
import type { Code, Recognizer } from '../recognizer.ts';

/** Countries by length, from the SWIFT registry; then those that use the format without it. */
const lengths =
  '15NO 16BE 18DKFIFKFOGLNLSD 19MKSI 20ATBAEEKZLTLUMNXK 21CHHRLILV 22BGBHCRDEGBGEIEMERSVA 23AEGIILIQOMSOTL 24ADCZESMDPKROSASESKTNVG 25LYPTST 26ISTR 27BIDJFRGRITMCMRSM 28ALAZBYCYDOGTHNHULBNIPLSV 29BREGPSQAUA 30JOKWMUYE 31MTSC 32LC 33RU ' +
  '25AOCVGWMZ 26DZIR 27CFCGCMGAGQKMMGTD 28BFBJCIMAMLNESNTG';
const written = lengthsByCountry(lengths);
const sizes = lengths.split(/\D+/).filter(Boolean).map(Number);
const inFours = (size: number) =>
  [...Array<number>(Math.floor(size / 4)).fill(4), ...(size % 4 ? [size % 4] : [])].join('-');

/** Under its label it may be grouped in any way. */
const grouped = /^[A-Z]{2}[ .-]?\d\d(?:[ .-]{0,2}[A-Z0-9]){11,30}(?![A-Z0-9])/i;

function score({ compact, length }: Pick<Code, 'compact' | 'length'>): number {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(compact) || !written.has(compact.slice(0, 2) + length)) return 0;
  let rest = 0;
  for (let i = 0; i < length; i++) {
    const unit = compact.charCodeAt((i + 4) % length);
    rest = (unit > 57 ? rest * 100 + unit - 55 : rest * 10 + unit - 48) % 97;
  }
  return rest === 1 ? 0.95 : 0.2;
}

const iban: Recognizer = {
  id: 'iban',
  label: { zh: '国际银行账号 IBAN', en: 'IBAN' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'ISO 13616: country, two check digits (MOD 97-10), national account',
  labels: 'iban 国际银行账号 银行账号 收款账号'.split(' '),
  examples: {
    match: [
      { text: 'DE89370400440532013000' },
      { text: 'GB29 NWBK 6016 1331 9268 19' },
      { text: 'de89370400440532013000', label: 'IBAN' },
      { text: 'DE 8937 0400 4405 32 013000', label: 'IBAN' },
    ],
    reject: [{ text: 'DE89370400440532013001' }, { text: 'DE8937040044053201300' }],
  },
  field: (value) => {
    const number = grouped.exec(value)?.[0] ?? '';
    const compact = number.replace(/[ .-]/g, '').toUpperCase();
    return score({ compact, length: compact.length }) > 0.5
      ? [{ start: 0, end: number.length, score: 0.99 }]
      : [];
  },
  code: {
    best: 0.95,
    letters: 'some',
    groups: sizes.flatMap((size) => [String(size), inFours(size)]),
    score,
    checked: true,
  },
  mask: keepEnds(4, 2),
};

export default iban;
