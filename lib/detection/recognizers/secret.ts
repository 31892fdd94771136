import type { Recognizer } from '../recognizer.ts';

const secret: Recognizer = {
  id: 'secret',
  label: { zh: '密码或密钥', en: 'Password or key' },
  sensitivity: 'sensitive',
  cites: ['PIPL:51'],
  source: 'what is written under the label of a password, key or token',
  labels: [
    '密码',
    '登录密码',
    '初始密码',
    '支付密码',
    '口令',
    '密钥',
    '令牌',
    '验证码',
    '短信验证码',
    '动态码',
    'password',
    'passwd',
    'pwd',
    'passcode',
    'token',
    'accesstoken',
    'refreshtoken',
    'secret',
    'secretkey',
    'apikey',
    'accesskey',
    'privatekey',
    'otp',
  ],
  examples: {
    match: [
      { text: '初始密码：Abc-12345!' },
      { text: 'eyJhbGciOiJIUzI1NiJ9.e30.x', label: 'token' },
      { text: '验证码是 482913' },
    ],
    reject: [{ text: '密码：******' }, { text: '请修改密码' }, { text: '密码 已重置' }],
  },
  field: (value, { explicit }) => {
    const found = /^\s{0,3}([!-~]{4,200})/.exec(value)?.[1] ?? '';
    if (/^[*•●.xX-]*$/.test(found) || (!explicit && !/\d/.test(found))) return [];
    const start = value.indexOf(found);
    return [{ start, end: start + found.length, score: 0.9 }];
  },
  mask: () => '******',
};

export default secret;
