import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ExternalPack } from '../../lib/checklist/pack-external.ts';
import { readPack } from '../../lib/checklist/pack-reading.ts';
import { root } from '../rules/sources.ts';
import { specimen } from './specimen.ts';

const read = (name: string) => readFileSync(join(root, 'docs/packs', name), 'utf8');

test('the example that authors start from is accepted, and is what the tests use', () => {
  expect(readPack(read('example.json'))).toEqual(specimen);
});

test.each(['README.md', 'README.zh.md'])('%s names every field of a pack', (name) => {
  const text = read(name);
  for (const field of Object.keys(ExternalPack.shape)) expect(text).toContain(`\`${field}\``);
});
