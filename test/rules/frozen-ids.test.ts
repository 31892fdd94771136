import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sections } from '../../lib/checklist/index.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { factFields } from '../../lib/facts/index.ts';
import { laws } from '../../lib/laws/index.ts';
import { root } from './sources.ts';

const file = join(root, 'test/golden/ids.txt');
const published = existsSync(file)
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
  : [];

const present = [
  ...[...laws.keys()].map((id) => `law ${id}`),
  ...[...recognizers.keys()].map((id) => `recognizer ${id}`),
  ...[...factFields.values()].map(({ id }) => `fact ${id}`),
  ...sections.map(({ id }) => `section ${id}`),
  ...sections.flatMap(({ questions }) => questions.map(({ id }) => `question ${id}`)),
].sort();

// FREEZE_IDS=1 npx vitest run test/rules/frozen-ids.test.ts
if (process.env.FREEZE_IDS === '1')
  for (const id of present.filter((id) => !published.includes(id))) {
    appendFileSync(file, `${id}\n`);
    published.push(id);
  }

test('an id that was ever published is still there: cases, packets and dossiers name it', () => {
  const gone = published.filter((id) => !present.includes(id));
  expect(gone, 'mark the entry as retired instead of deleting or renaming it').toEqual([]);
});

test('a new id is frozen', () => {
  const free = present.filter((id) => !published.includes(id));
  expect(free, 'append them with: FREEZE_IDS=1 npx vitest run test/rules/frozen-ids.test.ts').toEqual([]);
});
