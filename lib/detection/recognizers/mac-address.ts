import { labelled } from '../readers.ts';
import { type Code, gap, type Recognizer } from '../recognizer.ts';

const hex = '[\\da-f]{2}';
/** Six pairs or eight with one thing between them, or with nothing. */
const pairs = `(?:${hex}([ :-]?))(?:${hex}\\1){4}(?:${hex}\\1${hex}\\1)?${hex}`;
const separated = new RegExp(`^${pairs}$|^(?:${hex}${hex}\\.){2,3}${hex}${hex}$`, 'i');

function score(code: Code): number {
  const { compact, length, gaps } = code;
  if (!/^[0-9A-F]{12}(?:[0-9A-F]{4})?$/.test(compact) || /^(?:0+|F+)$/.test(compact)) return 0;
  if (gaps === 0) return length === 12 ? 0.1 : 0;
  return separated.test(code.raw) ? 0.85 : 0;
}

/** Under its label also what letters alone write, with blanks or without. */
const anyhow = labelled(
  new RegExp(`^(?![0: -]*(?![\\da-f: -]))${pairs}(?![\\da-z])`, 'i'),
  0.9,
  // Behind a word that is no sure label only with its colons or hyphens.
  /^..[:-]/,
);

const mac: Recognizer = {
  id: 'mac-address',
  label: { zh: 'MAC 地址', en: 'MAC address' },
  cites: ['PIPL:4'],
  source: 'IEEE 802: six pairs of hexadecimal digits (EUI-48), or eight (EUI-64)',
  labels: 'mac mac地址 网卡地址 物理地址 macaddress macaddr devicemac'.split(' '),
  examples: {
    match: [
      { text: '00:1A:2B:3C:4D:5E' },
      { text: '00-1a-2b-3c-4d-5e' },
      { text: '001a.2b3c.4d5e' },
      { text: '001A2B3C4D5E', label: 'MAC地址' },
      { text: 'A9 C5 D4 9F EB D3', label: 'MAC地址' },
      { text: 'AB:AB:AB:AB:AB:AB', label: 'MAC' },
      { text: 'mac地址AA:BB:CC:DD:EE:FF' },
      { text: '02-00-5E-10-00-00-00-01' },
    ],
    reject: [
      { text: '00:00:00:00:00:00' },
      { text: '001A2B3C4D5E' },
      { text: '12:30:45' },
      { text: '00:00:00:00:00:00', label: 'MAC' },
      { text: '00:1A:2B:3C:4D:5E:6F' },
    ],
  },
  field: anyhow,
  code: {
    best: 0.85,
    groups: ['2-2-2-2-2-2', '2-2-2-2-2-2-2-2', '4-4-4', '4-4-4-4', '12'],
    gaps: gap.colon | gap.hyphen | gap.dot,
    score,
  },
  mask: (value) => value.replace(/[0-9a-z]{2}(?=(?:[^0-9a-z]*[0-9a-z]{2}){0,2}$)/gi, '**'),
};

export default mac;
