import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { pack, takeApart, unpacked } from '../../build/words-apart.ts';

const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));
const words = fc
  .array(fc.oneof(han, fc.string({ unit: 'grapheme' }), fc.constantFrom('^', '/', '"', '\\', '\n', '𠮷')))
  .map((parts) => parts.join('').replaceAll('`', ''));

test('words come back as they were packed', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (list) => {
      expect(unpacked(pack(list))).toEqual(list);
    }),
  );
});

test('what parts words may stand in none of them', () => {
  expect(() => pack(['a`b'])).toThrow('parts words');
});

test('a script without Chinese words carries nothing to unpack any', () => {
  const script = 'said = "、"';
  expect(takeApart(script, parseAst)).toBe(script);
});

test('a script says the same with its words taken apart', () => {
  const long = '手机号 身份证号 收货地址 银行卡号 微信号码 出生日期';
  const script = `const all = [
    '${long}'.split(' ').length,
    { '${long}': 1 },
    \`${long} "x" ^A/\`,
    String.raw\`${long}\\n\`,
    /${long.slice(0, 3)}/.source,
    /^[${long}]+\\/"$/u.exec('手机/"')?.[0],
    \`${long} \${1 + 1}\`,
    (() => (() => /${long}/.source)())(),
    '短词',
  ]; said = JSON.stringify(all);`;
  const run = (code: string) => runInNewContext(`${code};said`, { TextDecoder, Uint8Array, said: '' });
  const apart = takeApart(script, parseAst);
  expect(apart.split(long)).toHaveLength(4);
  expect(run(apart)).toBe(run(`(function(){${script}})()`));
});
