import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Piece, piecesOf } from '../../../cli/html/pieces.ts';

const pairs = (html: string) => piecesOf(html).map(({ text, label }) => [text.trim(), label]);
const labelOf = (html: string, text: string) => pairs(html).find(([one]) => one === text)?.[1];

describe('the label of a text in a saved page', () => {
  test.each([
    ['the header of its column', '<table><tr><th>姓名<th>手机<tr><td>张三<td>13800138000</table>', '手机'],
    [
      'the header of its column, past a header of two columns',
      '<table><thead><tr><th colspan="2">联系方式</th><th>手机</th></thead><tbody><tr><td>a<td>b<td>13800138000</table>',
      '手机',
    ],
    [
      'the header in a table of its own before the table',
      '<table><tr><th>姓名</th><th>手机</th></tr></table><table><tr><td>张三</td><td>13800138000</td></tr></table>',
      '手机',
    ],
    [
      'the cell before, when it heads the row',
      '<table><tr><th>手机</th><td>13800138000</td></tr></table>',
      '手机',
    ],
    ['the label cell before', '<table><tr><td>手机号</td><td>13800138000</td></tr></table>', '手机号'],
    [
      'the label that names its field',
      '<label for="m">手机</label><p><input id="m" value="13800138000"></p>',
      '手机',
    ],
    ['the label around its field', '<label>手机<input value="13800138000"></label>', '手机'],
    ['the placeholder of its field', '<input placeholder="请输入手机号" value="13800138000">', '手机号'],
    ['the term before its description', '<dl><dt>手机<dd>13800138000</dl>', '手机'],
    ['the words beside it', '<div><div>手机</div><div>13800138000</div></div>', '手机'],
    ['that of a telephone link', '<a href="tel:13800138000">致电</a>', 'tel'],
  ])('is %s', (_, html, label) => {
    expect(labelOf(html, '13800138000')).toBe(label);
  });
});

test('inline elements and character references are read as one text, with the way back to the file', () => {
  const html = '<p>请打 <b>138</b>0013&#56;001<br>次行</p>';
  const [piece] = piecesOf(html) as [Piece];
  expect(piece.text).toBe('请打 13800138001');
  expect(html.slice(piece.offsets[3], piece.offsets[14])).toBe('138</b>0013&#56;001');
  expect(pairs(html)).toContainEqual(['次行', '']);
});

test('a label in front is no part of the text', () => {
  expect(pairs('<p>电话 <b>138</b>0013&#56;001</p>')).toContainEqual(['13800138001', '电话']);
});

test('scripts, styles, comments and passwords are not read', () => {
  const html =
    '<style>a{}</style><script>var a = "<p>13800138000"</script><!-- 13800138000 --><input type="password" value="x">';
  expect(piecesOf(html)).toEqual([]);
});

test('whatever a file holds, it is read to its end and every offset lies in it', () => {
  const bits = fc.constantFrom(
    '<',
    '>',
    '</',
    '<td>',
    '<table>',
    '<p',
    '"',
    "'",
    '=',
    '&#',
    '&amp;',
    'a',
    '张',
    '<!--',
    '-->',
    '<script>',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
      const html = parts.join('');
      for (const { text, offsets } of piecesOf(html)) {
        expect(offsets).toHaveLength(text.length + 1);
        for (const offset of offsets) expect(offset).toBeLessThanOrEqual(html.length);
      }
    }),
  );
});
