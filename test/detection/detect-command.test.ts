import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { detect } from '../../cli/detect.ts';

async function run(input: string, args: string[] = []) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await detect(args, { stdin: Readable.from([input]), stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, out: await text(stdout), err: await text(stderr) };
}

test('each line gives one line with its id and its findings, and the exit code says that there are some', async () => {
  const { code, out } = await run('{"id":"a","text":"13800138000","label":"手机"}\n\n{"id":2,"text":"晴"}\n');
  expect(code).toBe(1);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
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

test('nothing found is exit code 0', async () => {
  expect((await run('{"id":"a","text":"13800138000","label":"订单号"}\n')).code).toBe(0);
});

test.each([
  ['{"id":"a","text":"ok"}\nnot json 13800138000\n', 'detect: line 2: not JSON\n'],
  ['{"id":"a"}\n', 'detect: line 1: "text" is missing or of the wrong kind\n'],
  ['[1]\n', 'detect: line 1: not an object\n'],
])('a bad line is exit code 2 with its number and without its content', async (input, reason) => {
  const { code, err } = await run(input);
  expect({ code, err }).toEqual({ code: 2, err: reason });
});

test('a file is read in place of the standard input', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'detect-')), 'in.ndjson');
  writeFileSync(file, '\ufeff{"id":1,"text":"zhang@example.com"}');
  expect((await run('', [file])).out).toContain('"email"');
});

test('a file that is not there and an unknown option are exit code 2', async () => {
  expect(await run('', ['/nonexistent/in.ndjson'])).toMatchObject({
    code: 2,
    err: 'detect: the file cannot be read\n',
  });
  expect((await run('', ['--fast'])).code).toBe(2);
});
