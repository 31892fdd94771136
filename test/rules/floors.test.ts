import { describe, expect, test } from 'vitest';
import { productSources, type SourceFile } from './sources.ts';

/** The floor of each folder; a folder may import from lower floors. */
const floors: Readonly<Record<string, number>> = {
  'lib/base': 0,
  'lib/i18n': 0,
  'lib/laws': 1,
  'lib/facts': 1,
  'lib/rules': 2,
  'lib/checklist': 2,
  'lib/detection': 2,
  'lib/inventory': 2,
  'lib/risk': 2,
  'lib/registers': 2,
  'lib/plans': 2,
  'lib/vault': 2,
  'lib/cases': 3,
  'lib/messaging': 3,
  'lib/dossier': 4,
  'lib/sweep': 4,
  'lib/packets': 4,
  components: 5,
  entrypoints: 6,
  cli: 6,
};

/** Neighbours on one floor that may be used all the same, and why. */
const neighbours: ReadonlySet<string> = new Set([
  'lib/base → lib/i18n', // the shape of a text, for errors
  'lib/inventory → lib/detection', // a finding is what the inventory counts
  'lib/dossier → lib/sweep', // the dossier prints what the sweep found
]);

/** What the scripts that run inside a stranger's page may reach: the scanner, and what it is brought for a closer look. */
const reachableInPages = ['lib/base', 'lib/i18n', 'lib/detection', 'lib/messaging'];

/** Packages that only one place may know. */
const packageHomes: readonly {
  readonly pack: string;
  readonly name: RegExp;
  readonly home: RegExp;
  readonly why: string;
}[] = [
  {
    pack: 'dexie',
    name: /^dexie$/,
    home: /^lib\/cases\//,
    why: 'the case store alone speaks to the database',
  },
  {
    pack: 'dexie-react-hooks',
    name: /^dexie-react-hooks$/,
    home: /^components\//,
    why: 'live queries belong to the interface',
  },
  {
    pack: 'jspdf',
    name: /^jspdf(\/|$)/,
    home: /^lib\/dossier\/layout\//,
    why: 'layout alone knows the PDF writer, so that it can be replaced',
  },
  {
    pack: 'react and what builds on it',
    name: /^(react|react-dom|@mantine\/.*|wouter|react-hook-form|@tanstack\/.*)(\/|$)/,
    home: /^(components\/|entrypoints\/(dashboard|sidepanel)\/)/,
    why: 'React stays in the interface',
  },
];

const folderOf = (path: string) => /^(lib\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;
const isOwn = (name: string) => folderOf(name) in floors;

function mayImport(from: string, to: string): boolean {
  const [fromFloor, toFloor] = [floors[from], floors[to]];
  if (from === to || fromFloor === undefined || toFloor === undefined) return from === to;
  return toFloor < fromFloor || neighbours.has(`${from} → ${to}`);
}

const complaints = (test: (source: SourceFile) => readonly string[]) => productSources.flatMap(test);

describe('the floors of the house', () => {
  test('every folder of lib/ has a floor', () => {
    const homeless = new Set(
      productSources.map(({ path }) => folderOf(path)).filter((folder) => !(folder in floors)),
    );
    expect([...homeless], 'give the new folder a floor in test/rules/floors.test.ts').toEqual([]);
  });

  test('a folder imports from lower floors only', () => {
    const upward = complaints(({ path, imports }) =>
      imports
        .filter((target) => isOwn(target) && !mayImport(folderOf(path), folderOf(target)))
        .map((target) => `${path} imports ${target}: ${folderOf(target)} is not below ${folderOf(path)}`),
    );
    expect(upward).toEqual([]);
  });

  test('a script in strangers’ pages reaches base, i18n, detection and messaging, and nothing else', () => {
    const strangers = complaints(({ path, imports }) =>
      /^entrypoints\/[^/]+\.content\//.test(path)
        ? imports
            .filter((target) => isOwn(target) && !/^entrypoints\/[^/]+\.content\//.test(target))
            .filter((target) => !reachableInPages.includes(folderOf(target)))
            .map((target) => `${path} imports ${target}: no case data and no React in a stranger's page`)
        : [],
    );
    expect(strangers).toEqual([]);
  });

  test('detection/page is imported by what runs in pages and the reader of saved ones alone', () => {
    const others = complaints(({ path, imports }) =>
      /^(lib\/detection\/page\/|entrypoints\/[^/]+\.content\/|cli\/html\/)/.test(path)
        ? []
        : imports
            .filter((target) => target.startsWith('lib/detection/page/'))
            .map((target) => `${path} imports ${target}: it reads a page, which nobody else has`),
    );
    expect(others).toEqual([]);
  });

  test.each(packageHomes)('$pack stays at home', ({ name, home, why }) => {
    const abroad = complaints(({ path, imports }) =>
      imports
        .filter((target) => name.test(target) && !home.test(path))
        .map((target) => `${path} imports ${target}, but ${why}`),
    );
    expect(abroad).toEqual([]);
  });

  test('imports are relative and name the file with its ending', () => {
    const vague = complaints(({ path, imports }) =>
      imports
        .filter((target) => (isOwn(target) && !/\.\w+$/.test(target)) || /^[@~]{1,2}\//.test(target))
        .map((target) => `${path} imports ${target}: write the relative path with its ending`),
    );
    expect(vague).toEqual([]);
  });
});
