import { keepEnds } from '../../masking.ts';
import { gap, type Recognizer } from '../../recognizer.ts';

const ssn: Recognizer = {
  id: 'us.ssn',
  label: { zh: '美国社会安全号', en: 'US social security number' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'SSA: area not 000, 666 or 9xx, group not 00, serial not 0000',
  labels: 'ssn socialsecurity 社安 社会安全'.split(' '),
  examples: {
    match: [{ text: '219-09-9999' }, { text: '219.09.9999', label: 'SSN' }, { text: 'SSN: 219099999' }],
    reject: [
      { text: '219099999' },
      { text: '219-09-9999', label: '货号' },
      { text: '666-09-9999', label: 'SSN' },
      { text: '219-00-9999', label: 'SSN' },
    ],
  },
  code: {
    best: 0.55,
    letters: 'none',
    groups: ['3-2-4', '9'],
    gaps: gap.hyphen | gap.space | gap.dot,
    score: ({ compact, gaps }) =>
      (gaps & (gaps - 1)) === 0 && /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(compact)
        ? gaps === gap.hyphen
          ? 0.55
          : 0.4
        : 0,
    masked: /^\*{5}\d{4}$/,
  },
  mask: keepEnds(0, 4),
};

export default ssn;
