import { expect, test } from 'vitest';
import { ours } from '../../build/short-names.ts';
import { productSources } from './sources.ts';

/** Where messages are made, and where properties are named by strings. */
const spelled =
  /^(?:lib\/messaging\/|entrypoints\/[^/]+\.content\/|lib\/detection\/(?:page-report|page-settings|feedback)\.ts)/;

test('no property that the build shortens is carried by a message or asked for by a string', () => {
  const code = productSources.filter(({ path }) => spelled.test(path)).map((source) => source.code);
  const names = new Set(code.join(' ').match(/\w+(?=\??:|' in )/g));
  expect(names).toContain('fingerprint');
  expect(ours.split(' ').filter((name) => names.has(name))).toEqual([]);
});
