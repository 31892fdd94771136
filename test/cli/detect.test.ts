import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { buildFirst, ended, rows, run, start, temporaryFolder } from './program.ts';

buildFirst();
const folder = temporaryFolder();

const usage = 'usage: shouguan detect [FILE|- | --html FILE] [--case CASE.json [--site ORIGIN]]';
const phone = '{"id":"a","text":"13800138000","label":"手机"}';
const order = '{"id":"b","text":"13800138000","label":"订单号"}';
const types = (out: string) =>
  (rows(out) as { id: unknown; findings: { type: string }[] }[]).map(({ id, findings }) => [
    id,
    ...findings.map(({ type }) => type),
  ]);

describe('detect', () => {
  test('gives a line for each line with its id and findings, and exit code 1 when there are some', async () => {
    const { status, out, err } = await run(['detect'], `${phone}\n\n{"id":2,"text":"晴"}\n`);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(rows(out)).toEqual([
      {
        id: 'a',
        findings: [
          {
            type: 'cn.mobile',
            start: 0,
            end: 11,
            masked: '138****8000',
            score: expect.any(Number),
            sensitivity: 'general',
          },
        ],
      },
      { id: 2, findings: [] },
    ]);
  });

  test('gives exit code 0 when nothing is found, and when there is nothing to read', async () => {
    expect(await run(['detect', '-'], order)).toMatchObject({ status: 0, err: '' });
    expect(await run(['detect'], '')).toEqual({ status: 0, out: '', err: '' });
  });

  test('reads a file with a byte-order mark, Windows line ends and no line end at its close', async () => {
    const file = join(folder, '名单 一.ndjson');
    writeFileSync(file, `\ufeff${phone}\r\n${order}`);
    const { out, status } = await run(['detect', file]);
    expect({ types: types(out), status }).toEqual({ types: [['a', 'cn.mobile'], ['b']], status: 1 });
  });

  test('does not cut a line at a line separator inside a text', async () => {
    const { out } = await run(['detect'], '{"id":1,"text":"zhang@example.com\u2028李"}\n');
    expect(types(out)).toEqual([[1, 'email']]);
  });

  test('answers each line before the next one comes', async () => {
    const program = start(['detect']);
    const answers = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      program.stdin.write(`{"id":${id},"text":"晴"}\n`);
      expect(await answers.next()).toEqual({ done: false, value: `{"id":${id},"findings":[]}` });
    }
    program.stdin.end();
    await ended(program);
  });

  test('reads more than fits into its memory, and a character cut in two by the pipe', async () => {
    const program = start(['detect'], { NODE_OPTIONS: '--max-old-space-size=64' });
    const closing = ended(program);
    const blank = `${' '.repeat(65_535)}\n`;
    for (let i = 0; i < 3000; i++)
      if (!program.stdin.write(blank)) await new Promise((resolve) => program.stdin.once('drain', resolve));
    const last = new TextEncoder().encode(phone);
    const inside = last.length - 3;
    program.stdin.write(last.subarray(0, inside));
    program.stdin.end(last.subarray(inside));
    const { status, out } = await closing;
    expect({ status, types: types(out) }).toEqual({ status: 1, types: [['a', 'cn.mobile']] });
  });

  test('stops quietly when its reader has seen enough', async () => {
    const program = start(['detect']);
    program.stdin.on('error', () => undefined);
    program.stdout.destroy();
    program.stdin.end(`${order}\n`.repeat(5000));
    const [status, err] = await Promise.all([
      new Promise((resolve) => program.once('close', resolve)),
      new Response(program.stderr as never).text(),
    ]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
  });

  test.each([
    { what: 'a line that is not JSON', input: `${order}\nnot json 13800138000\n`, err: 'line 2: not JSON' },
    { what: 'no text', input: '{"id":"a"}', err: 'line 1: "text" is missing or of the wrong kind' },
    { what: 'no object', input: '[1]', err: 'line 1: not an object' },
    { what: 'another encoding', input: Uint8Array.of(0xd5, 0xc5, 0xc8, 0xfd), err: 'the input is not UTF-8' },
    { what: 'a cut character', input: Uint8Array.of(0x22, 0xe5), err: 'the input is not UTF-8' },
    {
      what: 'too long a line',
      input: 'x'.repeat(17 * 1024 * 1024),
      err: 'a line has more than 16777216 characters',
    },
  ])('refuses $what with exit code 2 and one line without content', async ({ input, err }) => {
    expect(await run(['detect'], input)).toMatchObject({ status: 2, err: `${err}\n` });
  });

  test.each([
    { args: [join(folder, 'none.ndjson')], err: 'the file cannot be read (ENOENT)' },
    { args: [folder], err: 'the file cannot be read (EISDIR)' },
    { args: ['--fast'], err: usage },
    { args: ['a', 'b'], err: usage },
  ])('refuses the arguments of $err', async ({ args, err }) => {
    expect(await run(['detect', ...args])).toEqual({ status: 2, out: '', err: `${err}\n` });
  });
});

describe('the program', () => {
  test('tells its commands and their arguments', async () => {
    const all = 'usage: shouguan coverage|decide|detect|dossier';
    expect(await run(['--help'])).toMatchObject({
      status: 0,
      out: expect.stringContaining('detect|dossier'),
    });
    expect(await run([])).toMatchObject({ status: 2, out: '', err: expect.stringContaining(all) });
    expect((await run(['__proto__'])).status).toBe(2);
    expect(await run(['detect', '--help'])).toEqual({
      status: 0,
      out: `${usage}\n`,
      err: '',
    });
  });

  test('reads a saved page with its labels, and gives places in the file', async () => {
    const file = join(folder, 'page.html');
    const html = '<table><tr><th>姓名<th>订单号<tr><td>张<b>三</b><td>13800138000</table>';
    writeFileSync(file, html);
    const { status, out } = await run(['detect', '--html', file]);
    expect({ status, rows: rows(out) }).toEqual({
      status: 1,
      rows: [
        { id: 3, label: '姓名', findings: [expect.objectContaining({ type: 'person.name', masked: '张*' })] },
      ],
    });
    const [{ findings }] = rows(out) as [{ findings: [{ start: number; end: number }] }];
    expect(html.slice(findings[0].start, findings[0].end)).toBe('张<b>三');
  });

  test('reads a page that names its encoding, and one that was saved as UTF-8 whatever it names', async () => {
    const cells = '<meta charset="gbk"><table><tr><th>姓名<tr><td>';
    // 张三 in GBK.
    const head = Buffer.from(cells.replace('姓名', 'Name'), 'latin1');
    const gbk = Buffer.concat([
      head,
      Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
      Buffer.from('13800138000</table>'),
    ]);
    for (const bytes of [gbk, Buffer.from(`${cells}张三 13800138000</table>`)]) {
      const file = join(folder, 'encoded.html');
      writeFileSync(file, bytes);
      const { status, out } = await run(['detect', '--html', file]);
      expect({ status, found: types(out).flat().slice(1) }).toEqual({
        status: 1,
        found: ['person.name', 'cn.mobile'],
      });
    }
    writeFileSync(join(folder, 'encoded.html'), gbk.subarray(head.length));
    expect(await run(['detect', '--html', join(folder, 'encoded.html')])).toEqual({
      status: 2,
      out: '',
      err: 'the page is neither UTF-8 nor in the encoding that it names\n',
    });
  });

  test('of a saved page takes a label in an element of its own, and no label and no tab for somebody', async () => {
    const file = join(folder, 'detail.html');
    writeFileSync(
      file,
      `<div><h2>联系人</h2></div><div><p>中山东路</p><p>会员等级从银卡升到金卡，另有积分和优惠，长期有效，随时可以使用，到期以后另行通知</p></div>
      <div role="tab">联系人</div><div role="tab">苏禾</div><p><label>姓名</label></p><p><label>手机号</label></p>
      <table><tr><td><span>来源</span><span></span></td><td><span>监护人</span><span>方屿</span></td></tr></table>`,
    );
    const { out } = await run(['detect', '--html', file]);
    expect(rows(out)).toEqual([
      {
        id: expect.any(Number),
        label: '监护人',
        findings: [expect.objectContaining({ type: 'person.name', masked: '方*' })],
      },
    ]);
  });
});
