import { describe, expect, test } from 'vitest';
import { coverage } from '../../lib/checklist/coverage.ts';
import { duties, parseDuties } from '../../lib/checklist/duties.ts';
import { questionOf, sectionOf } from './made-up.ts';

describe('the catalogue of duties', () => {
  test('holds 251 duties of three scenarios, each id once and within its section', () => {
    expect(duties).toHaveLength(251);
    expect(new Set(duties.map((duty) => duty.id)).size).toBe(251);
    expect(new Set(duties.map((duty) => duty.scenario)).size).toBe(3);
    expect(duties.filter((duty) => !duty.id.startsWith(`${duty.section.id}.`))).toEqual([]);
  });

  test('is refused when an id has another form', () => {
    const item = { id: '1.1', form: 'ask', gist: 'anything' };
    const section = { id: 'E.01', zh: '一', en: 'one', items: [item] };
    const scenario = { key: 'E', id: 'entity-deregistration', zh: '注销', en: 'close', sections: [section] };
    expect(() => parseDuties({ scenarios: [scenario] })).toThrow();
    expect(() => parseDuties({})).toThrow();
  });
});

describe('coverage', () => {
  const [first, second, third] = ['E.01.1', 'E.02.1', 'E.02.2'].map((id) =>
    duties.find((duty) => duty.id === id),
  );
  const some = [first, second, third].filter((duty) => duty !== undefined);

  const sections = [
    sectionOf('one', 1, [
      questionOf({ id: 'one.a.01', duties: ['E.01.1'] }),
      questionOf({ id: 'one.b.01', duties: ['E.02.1'], retired: { on: '2026-01-01' } }),
    ]),
  ];

  test('names every home of a duty and lists what has none', () => {
    const found = coverage(some, sections, [
      { home: 'law:X', duties: ['E.01.1', 'E.02.2', 'E.99.9'], usable: true },
    ]);
    expect(found.rows.map((row) => [row.duty.id, row.homes])).toEqual([
      ['E.01.1', ['question:one.a.01', 'law:X']],
      ['E.02.1', []],
      ['E.02.2', ['law:X']],
    ]);
    expect(found.uncovered.map((duty) => duty.id)).toEqual(['E.02.1']);
    expect(found.declaredOnly).toEqual([]);
    expect(found.strays).toEqual([{ home: 'law:X', duty: 'E.99.9' }]);
  });

  test('keeps apart what is declared and cannot be used yet', () => {
    const found = coverage(some, sections, [
      { home: 'register:x', duties: ['E.01.1', 'E.02.2'], usable: false },
    ]);
    expect(found.rows.map((row) => [row.homes, row.declared])).toEqual([
      [['question:one.a.01'], ['register:x']],
      [[], []],
      [[], ['register:x']],
    ]);
    expect(found.declaredOnly.map((duty) => duty.id)).toEqual(['E.02.2']);
    expect(found.uncovered.map((duty) => duty.id)).toEqual(['E.02.1']);
  });
});
