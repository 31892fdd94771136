import { labelled } from '../readers.ts';
import type { Reading } from '../reading.ts';
import type { Recognizer, Span } from '../recognizer.ts';

/**
 * Keys that say by their beginning whose they are or stand behind Basic or Bearer, JSON Web Tokens (RFC 7519), and
 * private keys between their lines.
 */
const key =
  /(?:sk-(?:proj-|ant-|live-|test-)?|[sr]k_(?:live|test)_|gh[opsru]_|github_pat_|gl(?:pat|rt)-|xox[abeprs]-|hf_|npm_|shpat_|LTAI|AKID|AKIA|ASIA|AIza)[\w-]{12,200}|eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}(?:\.[\w-]{0,2000})?|(?<=Basic |Bearer )[\w=.-]{12,200}|-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----\s[\s\S]{16,8000}?-----END [A-Z ]{0,40}PRIVATE KEY-----/y;
const isKeyUnit = /[\w.-]/;
const furthest = 200;

/** The key that a run of letters and digits is part of. */
function token(text: Reading, start: number, end: number): Span | null {
  let from = start;
  while (from > 0 && start - from < furthest && isKeyUnit.test(text.charAt(from - 1))) from--;
  for (const place of [from, text.string.lastIndexOf('-----BEGIN ', start)]) {
    key.lastIndex = place;
    const found = key.exec(text.string)?.[0] ?? '';
    if (place + found.length >= end) return { start: place, end: place + found.length, score: 0.9 };
  }
  return null;
}

/** What stands under a label, up to the next part of an address: abc12345&user=lina. */
const written = labelled(/^(?![*.xX-]*(?![!-~]))[!-~]{4,200}?(?=[&,]|[;'"]?(?![!-~]))/, 0.9, /^[!-~]*\d/);

const account = /:\/\/[^\s/:@]*:(?![<{$*])([^\s/@]{3,64})$/;

/** The password in the address of a database: postgres://crm:S3cret@db.example.com. */
function at(text: Reading, index: number): Span | null {
  const password = account.exec(text.slice(Math.max(0, index - 140), index))?.[1];
  return password === undefined ? null : { start: index - password.length, end: index, score: 0.97 };
}

const secret: Recognizer = {
  id: 'secret',
  label: { zh: '密码或密钥', en: 'Password or key' },
  sensitivity: 'sensitive',
  cites: ['PIPL:51'],
  source: 'what is written under the label of a password, key or token',
  labels: (
    '密码 口令 密钥 令牌 验证码 动态码 password passwd pwd passcode token ' +
    'secret secretkey apikey accesskey privatekey otp'
  ).split(' '),
  examples: {
    match: [
      { text: '初始密码：Abc-12345!' },
      { text: 'eyJhbGciOiJIUzI1NiJ9.e30.x', label: 'token' },
      { text: '验证码是 482913' },
      { text: '密码重置成Tm#90kdw2 让她登进去' },
      { text: 'key AKIAIOSFODNN7EXAMPLE leaked' },
      { text: 'sk-proj-abcdefghijklmnop0123456789' },
      { text: 'postgres://crm:hunter2x@db.example.com:5432/crm' },
      { text: 'redis://:passw0rd@192.0.2.8' },
      { text: 'Authorization: Basic bGluYTpwYXNzd29yZDE=' },
    ],
    reject: [
      { text: '密码：******' },
      { text: '请修改密码' },
      { text: '密码改成至少8位' },
      { text: '密码 已重置' },
      { text: 'sk-2024' },
      { text: 'https://example.com:8080/@lina' },
      { text: 'https://example.com/list?page=2&size=20&sort=name' },
      { text: 'ssh://git@example.com:22/crm' },
      { text: 'Basic subscription plan' },
      { text: 'abcdefghijklmnop0123456789' },
    ],
  },
  field: written,
  token,
  anchor: { characters: '@', at },
  mask: () => '******',
};

export default secret;
