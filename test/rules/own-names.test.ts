import { expect, test } from 'vitest';
import { ours } from '../../build/light-script.ts';
import { productSources } from './sources.ts';

const carrier =
  /^(?:lib\/messaging\/|entrypoints\/scanner\.content\/|lib\/detection\/(?:page-report|page-settings|feedback)\.ts)/;

test('no property that the build shortens is carried by a message', () => {
  const code = productSources.filter(({ path }) => carrier.test(path)).map((source) => source.code);
  const words = new Set(code.join(' ').match(/\w+/g));
  expect(words).toContain('fingerprint');
  expect(ours.split(' ').filter((name) => words.has(name))).toEqual([]);
});
