import { gap, type Recognizer } from '../recognizer.ts';

const part = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const quad = new RegExp(`^(?!0\\.|127\\.|255\\.)${part}(?:\\.${part}){3}$`);
const lengths = [1, 2, 3];
const groups = lengths.flatMap((a) =>
  lengths.flatMap((b) => lengths.flatMap((c) => lengths.map((d) => `${a}-${b}-${c}-${d}`))),
);

const ip: Recognizer = {
  id: 'ip-address',
  label: { zh: 'IP 地址', en: 'IP address' },
  sensitivity: 'general',
  cites: ['PIPL:4'],
  source: 'RFC 791 dotted notation',
  labels: [
    'ip',
    'ip地址',
    '登录ip',
    '登陆ip',
    '客户端ip',
    '注册ip',
    '访问ip',
    '来源ip',
    'ipaddress',
    'loginip',
    'clientip',
    'remoteip',
    'ipaddr',
    'lastloginip',
  ],
  examples: {
    match: [
      { text: '203.0.113.7' },
      { text: '登录IP：198.51.100.23' },
      { text: '203.0.113.7', label: '登录IP' },
    ],
    reject: [
      { text: 'v1.2.3.4' },
      { text: '256.1.1.1' },
      { text: '127.0.0.1' },
      { text: '版本号：10.2.3.4' },
      { text: '1.2.3.4.5' },
    ],
  },
  code: { best: 0.8, groups, gaps: gap.dot, score: ({ raw }) => (quad.test(raw) ? 0.8 : 0) },
  mask: (value) => value.replace(/(?:\d|\*)+\.(?:\d|\*)+$/, '*.*'),
};

export default ip;
