import { maskCharacters } from '../masking.ts';
import type { Recognizer, Span } from '../recognizer.ts';

const local = new RegExp(`^[A-Za-z0-9._%+'${maskCharacters}-]$`);
const domain = new RegExp(`^[A-Za-z0-9.${maskCharacters}-]$`);

/** Walks outwards from the `@`, at most 64 and 255 characters, so that no input makes it slow. */
function at(text: string, index: number): Span | null {
  let start = index;
  while (start > 0 && index - start < 65 && local.test(text.charAt(start - 1))) start--;
  while (start < index && ".+'-%".includes(text.charAt(start))) start++;
  let end = index + 1;
  while (end < text.length && end - index < 256 && domain.test(text.charAt(end))) end++;
  while (end > index && '.-*'.includes(text.charAt(end - 1))) end--;
  if (index === start || index - start > 64 || text.charAt(index - 1) === '.') return null;
  const host = text.slice(index + 1, end);
  const top = /^(?:[A-Za-z0-9*](?:[A-Za-z0-9*-]{0,61}[A-Za-z0-9*])?\.){1,8}([A-Za-z]{2,24})$/.exec(host)?.[1];
  if (top === undefined || /^(?:png|jpe?g|gif|svg|webp|js|css)$/i.test(top)) return null;
  return { start, end, score: 0.95 };
}

const email: Recognizer = {
  id: 'email',
  label: { zh: '电子邮箱', en: 'E-mail address' },
  sensitivity: 'general',
  cites: ['PIPL:4'],
  source: 'RFC 5321, the forms in everyday use',
  labels: [
    '邮箱',
    '电子邮箱',
    '邮箱地址',
    '电子邮件',
    '邮件',
    '邮件地址',
    '电邮',
    '邮箱账号',
    '電郵',
    '電子郵件',
    'email',
    'emailaddress',
    'mail',
    'mailbox',
    'emailid',
  ],
  examples: {
    match: [
      { text: '邮箱zhangsan@example.com。' },
      { text: 'a***@example.com' },
      { text: 'Li.Na+crm@mail.example.com.cn，已确认' },
      { text: 'ｌｉ＠example.com' },
    ],
    reject: [{ text: '@某某' }, { text: 'a@b' }, { text: 'logo@2x.png' }, { text: '单价@100元' }],
  },
  anchor: { characters: '@', at },
  mask: (value) => {
    const [name = '', host = ''] = value.split(/[@＠]/);
    return `${Array.from(name).length > 2 ? Array.from(name)[0] : ''}***@${host}`;
  },
};

export default email;
