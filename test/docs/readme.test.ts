import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../rules/sources.ts';

const read = (name: string) => readFileSync(join(root, name), 'utf8');
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');
const shape = (text: string) => withoutCode(text).match(/^(#+ |\d+\. |- |\|)/gm);

test('both languages of the README have the same headings, lists and tables', () => {
  expect(shape(read('README.zh.md'))).toEqual(shape(read('README.md')));
});

describe.each(['README.md', 'README.zh.md', 'CONTRIBUTING.md'])('%s', (name) => {
  const text = read(name);

  test('names only files and folders that exist', () => {
    const quoted = [...text.matchAll(/`([\w./-]+)`/g)].map(([, path = '']) => path);
    const linked = [...text.matchAll(/(?<!!)\[[^\]]*\]\(([\w./-]+)\)/g)].map(([, path = '']) => path);
    const own = /^(cli|components|demo|docs|entrypoints|lib|public|scripts|test)\//;
    const paths = [...quoted.filter((path) => own.test(path)), ...linked];
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names only commands of npm that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run (?:-s )?(\S+)/g)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

test.each(['README.md', 'README.zh.md'])('the tree in %s shows every folder of lib/ and no other', (name) => {
  const shown = [...read(name).matchAll(/^ {2}([\w-]+)\/ /gm)].map(([, folder]) => folder);
  const present = readdirSync(join(root, 'lib'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(new Set(shown)).toEqual(new Set(present));
});

test('the terminal commands stand in both, and no others', () => {
  const commands = readdirSync(join(root, 'cli/commands')).map((file) => file.replace(/\.ts$/, ''));
  for (const name of ['README.md', 'README.zh.md']) {
    const shown = [...read(name).matchAll(/^npm run -s shouguan -- (\w+)/gm)].map(([, command]) => command);
    expect(new Set(shown), name).toEqual(new Set(commands));
  }
});
