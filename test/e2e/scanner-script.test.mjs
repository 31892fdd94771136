// What runs in strangers' pages stays light, and gives itself away to none of them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/setup.mjs';

const path = join(root, '.output/chrome-mv3/content-scripts/scanner.js');
const script = readFileSync(path);

/** As the gzip tool counts. Where there is none, zlib, whose builds differ by a hundredth from it. */
function packed() {
  const { status, stdout } = spawnSync('gzip', ['-9c', path], { maxBuffer: 1e7 });
  return status === 0 ? stdout.length : Math.floor(gzipSync(script, { level: 9, memLevel: 6 }).length * 0.99);
}

test('the script in strangers’ pages has at most 60 KB of 1,024 bytes, gzipped', () => {
  const bytes = packed();
  assert.ok(bytes <= 60 * 1024, `${bytes} bytes`);
});

test('it sends the page no greeting that tells of the extension', () => {
  assert.doesNotMatch(script.toString(), /script-started|postMessage\(\{type/);
});
