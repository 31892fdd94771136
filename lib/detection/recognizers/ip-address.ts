import { labelled } from '../readers.ts';
import type { Reading } from '../reading.ts';
import { gap, type Recognizer, type Span } from '../recognizer.ts';

const part = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const quad = new RegExp(`^(?!0\\.|127\\.|255\\.|\\d+\\.\\d+\\.\\d+\\.0$)${part}(?:\\.${part}){3}$`);
const lengths = [1, 2, 3];
const groups = lengths.flatMap((a) =>
  lengths.flatMap((b) => lengths.flatMap((c) => lengths.map((d) => `${a}-${b}-${c}-${d}`))),
);

/** None of this computer or its network card; the last two groups may be written as four numbers with dots. */
const six =
  /(?!fe80:|0{1,4}::)(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}|(?:[\da-f]{1,4}:){2,7}:)(?:(?:\.\d+){3})?(?![\w:]|\.\d)/iy;
/** It begins earlier; what stands before the colon is no label. */
const begun = /(?:\w|(?<!\w)[\da-f]{1,4}:|(?:\d\d|:):)$/i;

/** An address of eight groups, or with `::` for those that are zero (RFC 4291). */
function sixAt(text: Reading, index: number): Span | null {
  const from = Math.max(0, index - 4);
  const start = from + text.slice(from, index).search(/[\da-f]*$/i);
  if (start === index || begun.test(text.slice(Math.max(0, start - 6), start))) return null;
  six.lastIndex = start;
  const found = six.exec(text.string)?.[0];
  return found === undefined ? null : { start, end: start + found.length, score: 0.85 };
}

/** 203.0.*.*, under a label. */
const hidden = labelled(/^\d[\d.]*\*[\d.*]*/, 0.9);

const ip: Recognizer = {
  id: 'ip-address',
  label: { zh: 'IP 地址', en: 'IP address' },
  cites: ['PIPL:4'],
  source: 'RFC 791 dotted notation; RFC 4291 groups of hexadecimal digits',
  labels: 'ip ip地址 ipaddress loginip remoteaddr'.split(' '),
  examples: {
    match: [
      { text: '203.0.113.7' },
      { text: '登录IP：198.51.100.23' },
      { text: '203.0.113.7', label: '登录IP' },
      { text: '203.0.*.*', label: '登录IP' },
      { text: '2001:0db8:85a3:0000:0000:8a2e:0370:7334' },
      { text: '服务器2001:db8::8a2e:370上线' },
      { text: '2001:db8:ac10::' },
      { text: '登录IP：2001:db8::8a2e:370' },
      { text: 'IP地址：2001:db8::8a2e:370' },
      { text: 'IPv6：2001:db8::7' },
    ],
    reject: [
      { text: 'Chrome 156.0.0.0' },
      { text: 'v1.2.3.4' },
      { text: '256.1.1.1' },
      { text: '127.0.0.1' },
      { text: '版本号：10.2.3.4' },
      { text: '1.2.3.4.5' },
      { text: '12:30:45' },
      { text: 'std::string' },
      { text: 'fe80::1' },
      { text: '2001:db8::7.2.3' },
      { text: '12345:db8::7' },
      { text: '::db8:ffff::7' },
    ],
  },
  field: hidden,
  code: { best: 0.8, groups, gaps: gap.dot, score: ({ raw }) => (quad.test(raw) ? 0.8 : 0) },
  anchor: { characters: ':', at: sixAt },
  mask: (value) =>
    value.includes(':')
      ? value.replace(/[^:]+(?=(?::+[^:]*){0,3}$)/g, '*')
      : value.replace(/(?:\d|\*)+\.(?:\d|\*)+$/, '*.*'),
};

export default ip;
