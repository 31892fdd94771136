import { describe, expect, test } from 'vitest';
import { sections } from '../../lib/checklist/index.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { factFields } from '../../lib/facts/index.ts';
import { languages } from '../../lib/i18n/text.ts';
import { resolveCite } from '../../lib/laws/cite.ts';
import { laws } from '../../lib/laws/index.ts';
import { filesBelow, productSources } from './sources.ts';

/** Everything that the content folders export, by file. */
const modules = import.meta.glob<Record<string, unknown>>(
  [
    '../../lib/{laws,facts,rules,checklist,detection,inventory,risk,registers,plans,vault}/**/*.ts',
    '!../../lib/detection/page/**',
  ],
  { eager: true },
);

interface Place {
  readonly where: string;
  readonly value: object;
}

/** Every object inside a value with the way to it; each object once. */
function objectsIn(where: string, value: unknown, seen = new Set<unknown>()): readonly Place[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = value instanceof Map ? [...value] : Object.entries(value);
  return [
    { where, value },
    ...parts.flatMap(([key, part]) => objectsIn(`${where}.${String(key)}`, part, seen)),
  ];
}

const texts = Object.entries(modules)
  .flatMap(([file, exports]) => objectsIn(file.replace('../../', ''), { ...exports }))
  .filter(({ value }) => languages.some((language) => language in value))
  .flatMap(({ where, value }) =>
    'zh' in value && typeof value.zh === 'object' ? [] : [{ where, value: value as Record<string, unknown> }],
  );

describe('every text stands in both languages', () => {
  test.each(languages)('none lacks its words in %s', (language) => {
    const silent = texts
      .filter(({ value }) => typeof value[language] !== 'function')
      .filter(({ value }) => typeof value[language] !== 'string' || value[language].trim() === '')
      .map(({ where }) => `${where} says nothing in ${language}`);
    expect(texts.length).toBeGreaterThan(100);
    expect(silent).toEqual([]);
  });

  test('Chinese is Chinese: a text without Chinese characters is a name that both languages share', () => {
    const untranslated = texts
      .filter(({ value }) => typeof value.zh === 'string' && !/\p{Script=Han}/u.test(value.zh))
      .filter(({ value }) => /\p{Letter}{3}/u.test(String(value.zh)) && value.zh !== value.en)
      .map(({ where, value }) => `${where} reads "${String(value.zh)}" in Chinese`);
    expect(untranslated).toEqual([]);
  });

  test('Chinese uses full-width punctuation', () => {
    const narrow = texts
      .filter(({ value }) => typeof value.zh === 'string' && /\p{Script=Han}[,;:?!]/u.test(value.zh))
      .map(({ where, value }) => `${where}: "${String(value.zh)}"`);
    expect(narrow).toEqual([]);
  });
});

/** The strings of the sources that have a given shape, with their file. */
function written(pattern: RegExp): readonly { readonly path: string; readonly name: string }[] {
  return productSources.flatMap(({ path, code }) =>
    [...code.matchAll(pattern)].map(([, name = '']) => ({ path, name })),
  );
}

test('every cite leads to an article that is on file', () => {
  const cites = written(/['"`]([A-Z][A-Za-z0-9-]{1,14}:(?:\d|annex|all)[^'"`\s]*)['"`]/g);
  const lost = cites
    .filter(({ name }) => !resolveCite(name))
    .map(({ path, name }) => `${path} cites ${name}: add the article to lib/laws/ or correct the cite`);
  expect(cites.length).toBeGreaterThan(50);
  expect([...new Set(lost)]).toEqual([]);
});

test('every fact that a condition looks at is one that someone is asked for', () => {
  const facts = written(/\bfact:\s*'([\w.]+)'/g).filter(({ path }) => !path.startsWith('lib/i18n/'));
  const unknown = facts
    .filter(({ name }) => ![...factFields.values()].some((field) => field.id === name))
    .map(({ path, name }) => `${path} looks at ${name}: nobody is asked for it in lib/facts/fields/`);
  expect([...new Set(unknown)]).toEqual([]);
});

test('every duty is called by an id of the catalogue at most once in a question', () => {
  const repeated = sections
    .flatMap((section) => section.questions)
    .filter(({ duties }) => new Set(duties).size < duties.length)
    .map(({ id }) => `${id} names a duty twice`);
  expect(repeated).toEqual([]);
});

describe('an id says where its file is', () => {
  test('a law: `PIPL` is lib/laws/pipl.ts', () => {
    const files = new Set(filesBelow('lib/laws'));
    const lost = [...laws.keys()]
      .filter(
        (id) =>
          ![`${id.toLowerCase()}.ts`, `${id.toLowerCase()}/index.ts`].some((name) =>
            files.has(`lib/laws/${name}`),
          ),
      )
      .map((id) => `law ${id} does not stand in lib/laws/${id.toLowerCase()}.ts`);
    expect(lost).toEqual([]);
  });

  test('a recognizer: `cn.resident-id` is recognizers/cn/resident-id.ts', () => {
    const folder = 'lib/detection/recognizers/';
    const fromFiles = filesBelow(folder)
      .filter((path) => path.endsWith('.ts') && !path.endsWith('/index.ts'))
      .map((path) => path.slice(folder.length, -'.ts'.length).replaceAll('/', '.'));
    expect([...recognizers.keys()].sort()).toEqual(fromFiles.sort());
  });

  test('a section: `customers` is sections/customers.ts, and its questions begin with its id', () => {
    const files = new Set(filesBelow('lib/checklist/sections'));
    const lost = sections.flatMap(({ id, questions }) => [
      ...(files.has(`lib/checklist/sections/${id}.ts`) ? [] : [`section ${id} has no file of its name`]),
      ...questions
        .filter((question) => !new RegExp(`^${id}\\.[a-z0-9-]+\\.\\d{2}$`).test(question.id))
        .map((question) => `question ${question.id} does not fit section ${id}: <section>.<topic>.<nn>`),
    ]);
    expect(lost).toEqual([]);
  });
});
