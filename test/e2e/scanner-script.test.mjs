// What runs in strangers' pages stays light, and gives itself away to none of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/setup.mjs';

const script = readFileSync(join(root, '.output/chrome-mv3/content-scripts/scanner.js'));

test('the script in strangers’ pages has at most 60,000 bytes, gzipped', () => {
  const bytes = gzipSync(script, { level: 9 }).length;
  assert.ok(bytes <= 60_000, `${bytes} bytes`);
});

test('it sends the page no greeting that tells of the extension', () => {
  assert.doesNotMatch(script.toString(), /script-started|postMessage\(\{type/);
});
