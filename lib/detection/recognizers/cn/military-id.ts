import type { Reading } from '../../reading.ts';
import type { Recognizer, Span } from '../../recognizer.ts';

const certificate = /[军兵士文职广海空武警政南北沈兰济成]{1,3}字第?[\dA-Z*]{4,12}号?/y;

function at(text: Reading, index: number): Span | null {
  for (let start = index - 1; start >= Math.max(0, index - 3); start--) {
    certificate.lastIndex = start;
    const found = certificate.exec(text.string)?.[0];
    const whole = start === 0 || !/[军兵士文职广海空武警政南北沈兰济成]/.test(text.charAt(start - 1));
    if (found !== undefined && whole) return { start, end: start + found.length, score: 0.9 };
  }
  return null;
}

const military: Recognizer = {
  id: 'cn.military-id',
  label: { zh: '军官证号', en: 'Military ID number' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: '军字第…号 and its kin',
  labels: '军官证 士兵证 义务兵证 文职证 文职干部证 警官证 军人证 军人证件号 militaryid'.split(' '),
  examples: {
    match: [
      { text: '军字第2001988号' },
      { text: '证件：空字第1234567号' },
      { text: '士兵证号12345678' },
      { text: '士字第P012345X号' },
    ],
    reject: [{ text: '京文字第12号' }, { text: '第2001988号' }, { text: '00000000', label: '军官证号' }],
  },
  anchor: { characters: '字', at },
  code: {
    best: 0.3,
    letters: 'none',
    groups: ['6', '7', '8', '9', '10'],
    score: ({ compact }) => (/^(\d)\1+$/.test(compact) ? 0 : 0.3),
  },
  mask: (value) => value.replace(/\d/g, '*'),
};

export default military;
