import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { likeByLike, mainBody } from '../../build/like-by-like.ts';

/** Functions of two kinds that take turns, far enough apart for gzip to have forgotten the last one. */
const script = (() => {
  let seed = 1;
  const noise = (length: number) => {
    let text = '';
    for (; text.length < length; seed = (seed * 48271) % 2147483647) text += seed.toString(36);
    return text;
  };
  const odd = noise(20_000);
  const even = noise(20_000);
  const functions = Array.from(
    { length: 8 },
    (_, i) => `function f${i}(){return"${i % 2 ? odd : even}${i}"}`,
  );
  return `(()=>{const first=1;${functions.join('')}const last=[f0,f1,f2,f3,f4,f5,f6,f7].map(f=>f().slice(-1));globalThis.told=first+last.join("")})();`;
})();

const reordered = likeByLike(script, mainBody(parseAst(script)));

test('functions that are alike come to stand side by side, and the script packs to less', () => {
  const order = [...reordered.matchAll(/function f(\d)/g)].map(([, number]) => Number(number) % 2);
  expect(order.filter((kind, place) => place > 0 && kind !== order[place - 1])).not.toHaveLength(7);
  expect(gzipSync(reordered).length).toBeLessThan(gzipSync(script).length / 2);
});

test('nothing is lost and all else keeps its order: the script does what it did', () => {
  expect([...reordered].sort()).toEqual([...script].sort());
  const scope = globalThis as { told?: string };
  new Function(reordered)();
  expect(scope.told).toBe('101234567');
  delete scope.told;
});
