import { Characters, digitsAndLetters } from '../characters.ts';
import { maskCharacters } from '../masking.ts';
import type { Reading } from '../reading.ts';
import type { Recognizer, Span } from '../recognizer.ts';
import { isHan } from '../words.ts';

const plain = new Characters(`${digitsAndLetters}${maskCharacters}.-`);
for (let unit = 0xc0; unit < 0x250; unit++) if (unit !== 0xd7 && unit !== 0xf7) plain.add(unit);
const inName = new Characters("_%+'");

/** Letters of other scripts belong to a name only amid Latin ones: 邮箱a@b.cn is not one word. */
function belongs(text: Reading, index: number, name: boolean): boolean {
  const at = text.at(index);
  if (plain.has(at) || (name && inName.has(at))) return true;
  return isHan(at) && plain.has(text.at(index - 1)) && plain.has(text.at(index + 1));
}

/** A name of Chinese characters alone is rarely longer than this. */
const longestHan = 4;

/** Where the name before an `@` begins, at most 64 characters away; the place of the `@` when there is none. */
function nameStart(text: Reading, index: number): number {
  if (text.charAt(index - 1) === '"') {
    const open = text.string.lastIndexOf('"', index - 2);
    return open >= 0 && index - open < 66 && !text.slice(open, index).includes('\n') ? open : index;
  }
  let start = index;
  while (start > 0 && index - start < 65 && belongs(text, start - 1, true)) start--;
  // a@b.cn和c@d.cn: what stands between belongs to neither.
  if (text.charAt(start - 1) === '@')
    for (let i = start; i < index; i++) if (isHan(text.at(i))) start = i + 1;
  if (start === index) while (start > 0 && index - start < longestHan && isHan(text.at(start - 1))) start--;
  while (start < index && ".+'-%".includes(text.charAt(start))) start++;
  return index - start > 64 || text.charAt(index - 1) === '.' ? index : start;
}

const han = /[\u3400-\u9fff]|$/;
const byNumber = /\[(?:IPv6:)?[\da-fA-F.:]{3,45}\]/y;
const host =
  /^(?:[\p{L}0-9*](?:[\p{L}0-9*-]{0,61}[\p{L}0-9*])?\.){1,8}([A-Za-z]{2,24}|xn--[a-z\d-]{2,59})$/iu;
/** Names of hosts in Chinese, below the commonest of the domains there are. */
const inChinese = /[\u3400-\u9fff\w-]{1,30}\.(?:中国|公司|网络)/y;
const files = /^(?:png|jpe?g|gif|svg|webp|js|css)$/i;

/** Walks outwards from the `@`, at most 64 and 255 characters, so that no input makes it slow. */
function at(text: Reading, index: number): Span | null {
  const start = nameStart(text, index);
  if (start === index) return null;
  byNumber.lastIndex = index + 1;
  const literal = byNumber.exec(text.string)?.[0];
  if (literal !== undefined) return { start, end: index + 1 + literal.length, score: 0.8 };
  inChinese.lastIndex = index + 1;
  if (inChinese.test(text.string)) return { start, end: inChinese.lastIndex, score: 0.8 };
  let end = index + 1;
  while (end < text.length && end - index < 256 && belongs(text, end, false)) end++;
  return (
    hostUpTo(text, { start, index, end }) ??
    // a@b.cn和QQ: another word begins there.
    hostUpTo(text, { start, index, end: index + 1 + text.slice(index + 1, end).search(han) })
  );
}

interface Written {
  readonly start: number;
  readonly index: number;
  readonly end: number;
}

function hostUpTo(text: Reading, { start, index, end }: Written): Span | null {
  let last = end;
  while (last > index && '.-*'.includes(text.charAt(last - 1))) last--;
  const top = host.exec(text.slice(index + 1, last))?.[1];
  if (top !== undefined) return files.test(top) ? null : { start, end: last, score: 0.95 };
  // As pages cut it short: li.na@exam...
  const dots = text.slice(last, last + 3) === '...' ? 3 : text.charAt(last) === '…' ? 1 : 0;
  return dots === 0 ? null : { start, end: last + dots, score: 0.8 };
}

const email: Recognizer = {
  id: 'email',
  label: { zh: '电子邮箱', en: 'E-mail address' },
  cites: ['PIPL:4'],
  source: 'RFC 5321, the forms in everyday use',
  labels: '邮箱 邮箱地址 邮件 邮件地址 电邮 电邮地址 信箱 email emailaddress mail mailbox'.split(' '),
  examples: {
    match: [
      { text: 'jürgen.öztürk@example.com' },
      { text: '"front desk"@example.com' },
      { text: 'desk@[192.0.2.7]' },
      { text: '张三@example.com' },
      { text: '请发到张三@禾木.中国，谢谢' },
      { text: 'li.na@example.com和zhang.wei@example.com' },
      { text: 'li.na@example.com或QQ' },
      { text: '邮箱zhangsan@example.com。' },
      { text: 'a***@example.com' },
      { text: 'li.na@exam...' },
      { text: 'li.na@h…', label: 'Email' },
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
