import { expect, test } from 'vitest';
import { BadLine, detectLines } from '../../lib/detection/detect-lines.ts';

async function* linesOf(...lines: string[]) {
  for (const line of lines) yield await Promise.resolve(line);
}

async function run(...lines: string[]) {
  const results: { line: string; found: number }[] = [];
  for await (const result of detectLines(linesOf(...lines), '2026-11-22')) results.push(result);
  return results;
}

test('each line gives one line with its id and its findings', async () => {
  const results = await run('{"id":"a","text":"13800138000","label":"手机"}', '', '{"id":2,"text":"晴"}');
  expect(results.map(({ found }) => found)).toEqual([1, 0]);
  expect(results.map(({ line }) => JSON.parse(line) as unknown)).toEqual([
    {
      id: 'a',
      findings: [
        {
          type: 'cn.mobile',
          start: 0,
          end: 11,
          masked: '138****8000',
          score: expect.any(Number) as number,
          sensitivity: 'general',
        },
      ],
    },
    { id: 2, findings: [] },
  ]);
});

test('a byte order mark and fields of other programs do no harm', async () => {
  expect(await run('\ufeff{"id":1,"text":"li.na@example.com","extra":true}')).toMatchObject([{ found: 1 }]);
});

test('ages are counted to the day given', async () => {
  const [result] = await run('{"id":1,"text":"2014-05-20","label":"出生日期"}');
  expect(result?.line).toContain('"minor"');
});

test.each([
  ['not json 13800138000', 'line 2: not JSON'],
  ['{"id":"a"}', 'line 2: "text" is missing or of the wrong kind'],
  ['[1]', 'line 2: not an object'],
  [
    '{"id":12345678901234567890,"text":""}',
    'line 2: "id" has more digits than a number keeps: put it in quotes',
  ],
  ['{"id":"a","text":1}', 'line 2: "text" is missing or of the wrong kind'],
])('a bad line is named by its number and never quoted', async (line, message) => {
  await expect(run('{"id":0,"text":""}', line)).rejects.toThrow(
    new BadLine(2, message.slice('line 2: '.length)),
  );
  await expect(run('{"id":0,"text":""}', line)).rejects.toThrow(message);
});
