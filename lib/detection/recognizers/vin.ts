import { keepEnds } from '../masking.ts';
import type { Code, Recognizer } from '../recognizer.ts';

const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** Digits are worth themselves; letters count on from 1 in three rows. */
const order = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const values = new Uint8Array(128);
for (let i = 0; i < order.length; i++) values[order.charCodeAt(i)] = i % 10;

function score({ compact }: Code): number {
  if (!/^(?=.*[A-Z])[A-HJ-NPR-Z0-9]{14}\d{3}$/.test(compact)) return 0;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (weights[i] as number) * (values[compact.charCodeAt(i)] as number);
  // European imports may fail the check: a label is enough for them.
  return /\d{4}$/.test(compact) && '0123456789X'.charAt(sum % 11) === compact.charAt(8) ? 0.7 : 0.2;
}

const vin: Recognizer = {
  id: 'vin',
  label: { zh: '车辆识别代号', en: 'Vehicle identification number' },
  cites: ['PIPL:4'],
  source: 'GB 16735 and ISO 3779: 17 characters, check character at the ninth place',
  labels: '车架号 vin 大架号 底盘号 车身号 车辆识别 vehicleidentification chassis frameno cjh'.split(' '),
  examples: {
    match: [{ text: '1M8GDM9AXKP042788' }, { text: 'WBA00000000001234', label: '车架号' }],
    reject: [
      { text: '1M8GDM9A1KP042788' },
      { text: '1M8GDM9AXKP04278', label: 'VIN' },
      { text: '1M8GDM9AXKPO42788', label: 'VIN' },
      { text: '11111111111111111' },
    ],
  },
  code: { best: 0.7, letters: 'some', groups: ['17'], score, checked: true },
  mask: keepEnds(3, 4),
};

export default vin;
