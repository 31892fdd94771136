import { expect, test } from 'vitest';
import { readManifest, writeManifest } from '../../lib/dossier/manifest.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** Published test vectors for SHA-256 (FIPS 180-4): the empty message and `abc`. */
const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('lists hashes by name in the form of sha256sum', () => {
  const text = writeManifest([
    { name: '卷宗.pdf', bytes: bytes('') },
    { name: 'a.json', bytes: bytes('abc') },
  ]);
  expect(text).toBe(`${abc}  a.json\n${empty}  卷宗.pdf\n`);
  expect(readManifest(text)).toEqual(
    new Map([
      ['a.json', abc],
      ['卷宗.pdf', empty],
    ]),
  );
});

test('reads a manifest with line ends of Windows', () => {
  expect(readManifest(`${abc}  a.json\r\n`).get('a.json')).toBe(abc);
});

test('refuses names that could mean another file', () => {
  for (const name of ['a\nb', '../a', ''])
    expect(() => writeManifest([{ name, bytes: bytes('') }])).toThrow();
  const twice = { name: 'a', bytes: bytes('') };
  expect(() => writeManifest([twice, twice])).toThrow();
});

test('refuses what is no manifest', () => {
  for (const text of ['', 'hello', `${abc} a.json`, `${abc}  a.json\nmore`])
    expect(() => readManifest(text)).toThrow('dossier.not-a-manifest');
});
