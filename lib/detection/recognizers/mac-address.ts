import { type Code, gap, type Recognizer } from '../recognizer.ts';

function score({ compact, raw }: Code): number {
  const written =
    /^(?:[0-9A-F]{2}([:-]))(?:[0-9A-F]{2}\1){4}[0-9A-F]{2}$|^(?:[0-9A-F]{4}\.){2}[0-9A-F]{4}$/i.test(raw);
  const bare = /^[0-9A-F]{12}$/.test(compact);
  if (/^0{12}$|^F{12}$/.test(compact)) return 0;
  return written ? 0.85 : bare && compact === raw.toUpperCase() ? 0.1 : 0;
}

const mac: Recognizer = {
  id: 'mac-address',
  label: { zh: 'MAC 地址', en: 'MAC address' },
  sensitivity: 'general',
  cites: ['PIPL:4'],
  source: 'IEEE 802: six pairs of hexadecimal digits',
  labels: ['mac', 'mac地址', '设备mac', '网卡地址', '物理地址', 'macaddress', 'devicemac'],
  examples: {
    match: [
      { text: '00:1A:2B:3C:4D:5E' },
      { text: '00-1a-2b-3c-4d-5e' },
      { text: '001a.2b3c.4d5e' },
      { text: '001A2B3C4D5E', label: 'MAC地址' },
    ],
    reject: [
      { text: '00:00:00:00:00:00' },
      { text: '001A2B3C4D5E' },
      { text: '12:30:45' },
      { text: '00:1A:2B:3C:4D:5E:6F' },
    ],
  },
  code: { best: 0.85, groups: ['2-2-2-2-2-2', '4-4-4', '12'], gaps: gap.colon | gap.hyphen | gap.dot, score },
  mask: (value) => value.replace(/[0-9a-z]{2}(?=(?:[^0-9a-z]*[0-9a-z]{2}){0,2}$)/gi, '**'),
};

export default mac;
