// What runs in strangers' pages stays light, and gives itself away to none of them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/setup.mjs';

const pathOf = (name) => join(root, `.output/chrome-mv3/content-scripts/${name}.js`);

/** Gzipped, as the gzip tool counts. Where there is none, zlib, whose builds differ by a hundredth from it. */
function bytesOf(name) {
  const { status, stdout } = spawnSync('gzip', ['-9c', pathOf(name)], { maxBuffer: 1e7 });
  if (status === 0) return stdout.length;
  return Math.floor(gzipSync(readFileSync(pathOf(name)), { level: 9, memLevel: 6 }).length * 0.99);
}

/** In each page of an allowed site, and only with a closer look. */
const [always, onDemand] = [bytesOf('scanner'), bytesOf('closer-look')];
const sum = `scanner ${always} + closer-look ${onDemand} = ${always + onDemand} bytes`;

test('the script in strangers’ pages has at most 60 KB of 1,024 bytes, gzipped', (t) => {
  t.diagnostic(sum);
  assert.ok(always <= 60 * 1024, sum);
});

test('with what a closer look brings it has at most 65 KB, so that nothing is merely put elsewhere', () => {
  assert.ok(always + onDemand <= 65 * 1024, sum);
});

test('neither sends the page a greeting that tells of the extension', () => {
  for (const name of ['scanner', 'closer-look'])
    assert.doesNotMatch(readFileSync(pathOf(name), 'utf8'), /script-started|postMessage\(\{type/);
});
