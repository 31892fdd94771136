import { keepEnds } from '../../masking.ts';
import { type Code, gap, type Recognizer } from '../../recognizer.ts';
import mobile from './mobile.ts';

const extension = /^\s?(?:-|转|轉|ext\.?|x|#|分机)\s?\d{1,6}(?!\d)/i;
// Eight digits in Beijing and the 02x cities, seven or eight elsewhere; 1 and 9 start services.
/** As people make them up, and with the bar that only a telephone number has. */
const barred = /^0(?:10|2\d)[19]\d{7}$|^0[3-9]\d{2}[19]\d{6,7}$/;
const withArea = /^0(?:10[2-8]\d{7}|2\d[2-8]\d{7}|[3-9]\d{2}[2-8]\d{6,7})$/;

function score(code: Code): number | { score: number; extra: number } {
  const { compact, length, plus, gaps, after } = code;
  // Only 010 and 02x have three digits: 090-5521-7734 is a number of Japan.
  if (gaps !== 0 && /^0[3-9]\d\D/.test(code.raw)) return 0;
  // An area code, a country code, or a number of the town.
  if (length > 8 && compact.charCodeAt(0) !== 48 && !compact.startsWith('86')) return 0;
  const international = plus || compact.startsWith('0086');
  if (plus && !compact.startsWith('86')) return 0;
  const rest = international ? `0${compact.replace(/^(?:0086|86)0?/, '')}` : compact;
  const extra = extension.exec(after)?.[0].length ?? 0;
  if (withArea.test(rest)) return { score: international || gaps !== 0 ? 0.8 : 0.55, extra };
  if (barred.test(rest)) return { score: gaps === 0 ? 0.3 : 0.55, extra };
  return /^(?:0(?:1(?=0)|[2-9])\d{8,10}|[2-8]\d{6,7})$/.test(compact) ? { score: 0.2, extra } : 0;
}

const landline: Recognizer = {
  id: 'cn.landline',
  label: { zh: '固定电话', en: 'Landline number' },
  cites: ['PIPL:4'],
  source: 'MIIT numbering plan: area code and seven or eight digits. 400, 800 and 95xxx belong to companies',
  labels: mobile.labels.filter((label) => !/手机|mob|cell|sj|移动/.test(label)),
  examples: {
    match: [
      { text: '021-58886666' },
      { text: '010-12345678' },
      { text: '(010)88886666' },
      { text: '(021) 5888-6666' },
      { text: '0571-8888 6666转8001' },
      { text: '+86 21 5888 6666' },
      { text: '02158886666', label: '电话' },
      { text: '58886666', label: '座机' },
      { text: '电话：0755-26667777-801' },
      { text: '021-5888****', label: '办公电话' },
    ],
    reject: [
      { text: '400-800-8820' },
      { text: '95588' },
      { text: '58886666' },
      { text: '021-588866661', label: '电话' },
      { text: '2024-01158888' },
    ],
  },
  code: {
    best: 0.8,
    letters: 'none',
    groups:
      '3-8 4-7 4-8 3-4-4 4-4-4 4-3-4 11 12 7 8 4-4 3-4 2-2-8 2-3-7 2-3-8 2-2-4-4 2-3-4-4 2-3-3-4 4-2-8 4-3-8 4-3-7 2-3-4-3 2-10 2-11 13 14'.split(
        ' ',
      ),
    gaps: gap.space | gap.hyphen | gap.paren,
    score,
    masked: /^0\d{2,3}(?:[2-8]\d{0,3})?\*{3,8}\d{0,4}$/,
  },
  canonical: (plain) => plain.replace(/^(?:\+|00)?86(?=\d{9})/, '').replace(/^0/, ''),
  mask: keepEnds(4, 2),
};

export default landline;
