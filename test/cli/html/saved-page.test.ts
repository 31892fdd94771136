import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSavedPage } from '../../../cli/html/saved-page.ts';

const pages = import.meta.glob<string>('../../pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
type Expected = readonly [type: string, label: string, place: string, count: number, masked: number];
const expectations = import.meta.glob<readonly Expected[]>('../../pages/*.json', {
  import: 'default',
  eager: true,
});

const read = (html: string) => [...readSavedPage(html, '2026-11-22')];
const found = (html: string) =>
  read(html).flatMap(({ label, findings }) =>
    findings.map(({ occurrence, start, end }) => ({
      type: occurrence.finding.type,
      label,
      written: html.slice(start, end),
    })),
  );

/** How often each kind is found under each label. */
function counted(rows: readonly (readonly [string, number])[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of rows) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}

describe('a saved page', () => {
  test.each(Object.entries(pages))('is read as an open one: %s', (path, html) => {
    const expected = expectations[path.replace('.html', '.json')] ?? [];
    // As browsers write shadow trees out.
    const saved = html.replaceAll('template data-shadow', 'template shadowrootmode="open"');
    expect(counted(found(saved).map(({ type, label }) => [`${type} ${label}`, 1]))).toEqual(
      counted(expected.map(([type, label, , count]) => [`${type} ${label}`, count])),
    );
  });

  test.each([
    ['two tags', '<p>请打 <b>138</b>0013&#56;001<br>次行</p>', '138</b>0013&#56;001'],
    ['a character reference', '<p>请打&nbsp;1380013&#x38;001&amp;</p>', '1380013&#x38;001'],
    ['a reference to an ampersand', '<p>&amp;amp; &ampx 13800138001&amp;lt;</p>', '13800138001'],
    [
      'a reference without a semicolon',
      '<p>&nbsp13800138001&#50;</p>'.replace('&#50;', ' &notin; x'),
      '13800138001',
    ],
    ['a lone ampersand and Windows line ends', '<p>A & B & c\r\n\r\n13800138001</p>', '13800138001'],
    ['a character outside the basic plane', '<p>&#128222; 😀 13800138001</p>', '13800138001'],
    ['the value of a field', '<label>手机<input class="a" value="13800138001"></label>', '13800138001'],
    ['a link', '<a href="tel:13800138001">致电</a>', '13800138001'],
    ['a text field', '<label>手机<textarea>\n13800138001</textarea></label>', '13800138001'],
    [
      'a frame around it',
      `<iframe srcdoc='&lt;p>?a=1&copy=2 &amp;amp; 138&lt;b>0013&#56;00&amp;#49;&lt;/b>, li'></iframe>`,
      '138&lt;b>0013&#56;00&amp;#49;',
    ],
    ['a frame without quotes around it', '<iframe srcdoc=13800138001></iframe>', '13800138001'],
    ['a frame with blanks around it', '<iframe SRCDOC = "\r\n\r\n13800138001"></iframe>', '13800138001'],
    [
      'a frame in a shadow tree around it',
      '<div><template shadowrootmode="open"><iframe srcdoc="13800138001"></iframe></template></div>',
      '13800138001',
    ],
    ['a choice', '<select><option value="1">手机 13800138001</select>', '13800138001'],
  ])('gives the place in the file of a value with %s', (_, html, written) => {
    expect(found(html).map((one) => [one.type, one.written])).toEqual([['cn.mobile', written]]);
  });

  test('scripts, styles, comments, passwords and templates are not read', () => {
    const html =
      '<style>a{}</style><script>var a = "<p>13800138000"</script><!-- 13800138000 --><template>13800138000</template><input type="password" value="13800138000">';
    expect(read(html)).toEqual([]);
  });

  test('words that its style sheet puts into boxes of their own are words apart', () => {
    const row = '<p class="row"><span>苏</span><span>13800138001</span></p>';
    expect(found(row)).toEqual([expect.objectContaining({ written: '13800138001' })]);
    const glued = '<p class="row"><span>1380</span><span>0138001</span></p>';
    expect(found(glued)).toHaveLength(1);
    expect(found(`<style>.row { margin: 0; display: flex }</style>${glued}`)).toEqual([]);
    expect(found(`<style>@media print { .row > span { display: block } }</style>${glued}`)).toEqual([]);
  });

  test('however deep it nests and whatever its style sheets hold, it is read', () => {
    const deep = `${'<div>'.repeat(5000)}手机 13800138001${'</div>'.repeat(5000)}`;
    expect(found(deep)).toHaveLength(1);
    const font = `<style>@font-face { src: url(data:font/woff2;base64,${'A'.repeat(3_000_000)}) } .x { display: flex }</style>`;
    expect(found(`${font}<p class="x"><span>1380</span><span>0138001</span></p>`)).toEqual([]);
    expect(found(`${font}<p><span>1380</span><span>0138001</span></p>`)).toHaveLength(1);
  });

  test('frames in frames are read, to a depth and a number that no page needs', () => {
    const around = (inner: string) =>
      `<p>13800138001</p><iframe srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
    let nested = '';
    for (let depth = 0; depth < 20; depth++) nested = around(nested);
    const places = read(nested).flatMap(({ findings }) => findings);
    expect(places).toHaveLength(17);
    for (const { start, end } of places) expect(nested.slice(start, end)).toBe('13800138001');
    const many = '<iframe srcdoc="13800138001"></iframe>'.repeat(1200);
    expect(read(many).map(({ id }) => id)).toEqual(Array.from({ length: 999 }, (_, index) => index + 1));
  });

  test('whom a frame names is not looked for in another one, as each has a scanner of its own', () => {
    const frame = '<iframe srcdoc="<p>苏小禾很满意</p>"></iframe>';
    expect(found(`<p>姓名：苏小禾</p>${frame}`)).toHaveLength(1);
    expect(found(`<p>姓名：苏小禾</p><p>苏小禾很满意</p>${frame}`)).toHaveLength(2);
  });

  test('a label gives away nothing that is personal itself', () => {
    const html =
      '<p><b>苏小禾 13800138002 的手机</b> <i>13800138001</i></p><p aria-label="x"><label>证件类型<input value="护照 E12345678"></label><label>证件号<input value="340709703"></label></p>';
    for (const { label } of read(`<form>${html}</form>`)) expect(label).not.toMatch(/\d{5}/);
  });

  test('whatever a file holds, it is read to its end and every place lies in it', () => {
    const bits = fc.constantFrom(
      ...[
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
        '&',
        'a',
        '张',
        '手机',
        '\r\n',
      ],
      ...[
        '13800138000',
        'li@example.com',
        '<!--',
        '-->',
        '<script>',
        '<style>',
        '<select><option>',
        '<textarea>',
        '<iframe srcdoc=',
        '&quot;',
      ],
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        const html = parts.join('');
        for (const { findings } of read(html))
          for (const { start, end } of findings) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(html.length);
          }
      }),
      { numRuns: 100 },
    );
  });
});
