import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

const binary = /\.(png|ttf|otf|woff2?|pdf|gz|xlsx|docx|ico)$/;

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  .split('\0')
  .filter((path) => path !== '' && !binary.test(path) && existsSync(join(root, path)))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** The lines of the tracked files that hold a pattern, as `file:line`. */
function lines(pattern: RegExp, keep: (path: string) => boolean = () => true): readonly string[] {
  return tracked
    .filter(({ path }) => keep(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}`] : [])),
    );
}

// Put together from parts, so that this file does not find itself.
const machinePath = new RegExp(
  `(^|[\\s'"\`(=:])/(${['work', 'home', 'root', 'Users', 'farm'].join('|')})/\\w`,
);
const registryHost = new RegExp(
  `${['registry', '(npmjs|npmmirror|yarnpkg)'].join('\\.')}|"resolved": "${'http'}`,
);

test('no file names a path of the machine that it was written on', () => {
  expect(lines(machinePath), 'write paths from the root of the repository').toEqual([]);
});

test('no file names a package registry: the lock file works with any', () => {
  expect(lines(registryHost)).toEqual([]);
});

test('code and tests give reasons themselves instead of the number of an issue', () => {
  const sources = (path: string) => /\.(tsx?|mjs|js|css|html)$/.test(path);
  const number =
    /(^|[\s(])(#\d{1,5}\b(?!;)|(issue|ticket|PR) #?\d)|github\.com\/[\w.-]+\/[\w.-]+\/(issues|pull)\//i;
  expect(lines(number, sources)).toEqual([]);
});

test('the run for continuous integration can be executed', () => {
  const mode = execFileSync('git', ['ls-files', '-s', '.ci/run'], { cwd: root, encoding: 'utf8' });
  expect(mode.slice(0, 6)).toBe('100755');
});
