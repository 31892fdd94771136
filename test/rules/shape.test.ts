import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, productSources, root, testSources, withoutComments } from './sources.ts';

const codeCeiling = 300;
const contentCeiling = 400;
const contentFolders = [
  'lib/checklist/sections/',
  'lib/laws/',
  'lib/i18n/locales/',
  'lib/facts/fields/',
  'test/',
];

const handWritten = [
  ...productSources,
  ...testSources,
  ...['scripts', 'demo', 'test', 'components', 'entrypoints']
    .flatMap(filesBelow)
    .filter((path) => /\.(mjs|js|css)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
];

test('a file is short enough to be read in one go', () => {
  const long = handWritten.flatMap(({ path, text }) => {
    const ceiling = contentFolders.some((folder) => path.startsWith(folder)) ? contentCeiling : codeCeiling;
    const lines = text.split('\n').length - 1;
    return lines > ceiling ? [`${path} has ${lines} lines, ${ceiling} are allowed: split it by subject`] : [];
  });
  expect(long).toEqual([]);
});

test('a folder is named after what it is about', () => {
  const vague = [...new Set(handWritten.map(({ path }) => path.slice(0, path.lastIndexOf('/'))))].filter(
    (folder) => /(^|\/)(utils?|helpers?|common|types|constants|misc|shared)(\/|$)/.test(folder),
  );
  expect(vague, 'name these folders after their subject').toEqual([]);
});

test('an index.ts is a registry, not a barrel', () => {
  const barrels = productSources
    .filter(({ path }) => path.endsWith('/index.ts'))
    .filter(({ text }) => /^export (\*|\{[^}]*\}) from /m.test(withoutComments(text)))
    .map(({ path }) => `${path} passes on what others export: import from the file itself`);
  expect(barrels).toEqual([]);
});

test('only a registry entry is exported by default', () => {
  const registered = [
    /^lib\/laws\//,
    /^lib\/facts\/fields\//,
    /^lib\/detection\/recognizers\//,
    /^lib\/checklist\/sections\//,
    /^lib\/[^/]+\/(sections|kinds|rules|scenarios|plans|cards|methods|checks)\//,
    /^lib\/(rules|plans|risk)\//,
    /^lib\/i18n\/locales\//,
    /^lib\/cases\/migrations\//,
    /^cli\/commands\//,
    /^entrypoints\//,
    /^lib\/dossier\/layout\/no-optional-peer\.ts$/,
  ];
  const others = productSources
    .filter(({ code }) => /^export default /m.test(code))
    .filter(({ path }) => !registered.some((home) => home.test(path)))
    .map(({ path }) => `${path} exports by default: give the export a name`);
  expect(others).toEqual([]);
});

test('every test runs: none is skipped, focused or postponed', () => {
  const idle = testSources
    .filter(({ code }) => /\b(it|test|describe)\.(skip|only|todo|fixme)\b/.test(code))
    .map(({ path }) => `${path} leaves a test out`);
  expect(idle).toEqual([]);
});
