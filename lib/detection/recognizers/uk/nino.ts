import { keepEnds } from '../../masking.ts';
import type { Recognizer } from '../../recognizer.ts';

const nino: Recognizer = {
  id: 'uk.nino',
  label: { zh: '英国国民保险号', en: 'UK national insurance number' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'HMRC NIM39110: two prefix letters, six digits, suffix A to D',
  labels: 'nino natinsurance 国民保险 nationalinsurance ninumber'.split(' '),
  examples: {
    match: [
      { text: 'AB123456C', label: 'NINO' },
      { text: 'AB 123456C', label: 'NINO' },
      { text: 'AB 12 34 56 C' },
    ],
    reject: [{ text: 'AB123456E', label: 'NINO' }, { text: 'BG 12 34 56 C' }],
  },
  code: {
    best: 0.7,
    letters: 'some',
    groups: ['9', '2-7', '2-2-2-2-1', '2-6-1'],
    score: (code) =>
      /^(?!BG|GB|KN|NK|NT|TN|ZZ|[DFIUV])[A-Z](?!O)[A-CEGHJ-PQR-TW-Z]\d{6}[A-D]$/.test(code.compact)
        ? /\d{6}[A-D]$/i.test(code.raw)
          ? 0.4
          : 0.7
        : 0,
  },
  mask: keepEnds(2, 1),
};

export default nino;
