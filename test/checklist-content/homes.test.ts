import { expect, test } from 'vitest';
import { dutyCoverage } from '../../cli/homes.ts';

const { uncovered, declaredOnly, strays } = dutyCoverage();

test('every duty of the catalogue has a home, be it one that is only declared', () => {
  expect(uncovered.map(({ id, form }) => `${id} ${form}`)).toEqual([]);
});

test('every home names duties that exist', () => {
  expect(strays).toEqual([]);
});

test('what a person has to do never rests on something that cannot be used yet', () => {
  expect(declaredOnly.filter(({ form }) => form !== 'learn').map(({ id, form }) => `${id} ${form}`)).toEqual(
    [],
  );
});
