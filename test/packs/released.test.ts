import { describe, expect, test } from 'vitest';
import { sections } from '../../lib/checklist/index.ts';
import { packDate, packVersion } from '../../lib/checklist/pack.ts';
import { currentPack, PackIndex, releasedPacks } from '../../lib/checklist/pack-index.ts';

describe('released editions', () => {
  test('are named after their version', () => {
    const files = Object.keys(import.meta.glob('../../lib/checklist/packs/*.json'));
    expect(new Set(files.map((file) => file.replace(/^.*\/|\.json$/g, '')))).toEqual(
      new Set(releasedPacks.keys()),
    );
  });

  test('that are this very edition say what this build asks', () => {
    const frozen = releasedPacks.get(packVersion);
    if (frozen)
      expect(currentPack, 'released content has changed: raise packVersion, and rev or semanticRev').toEqual(
        frozen,
      );
  });

  test('are older than this one, or this one', () => {
    for (const { version, date } of releasedPacks.values()) {
      expect(date <= packDate, version).toBe(true);
      expect(version <= packVersion, version).toBe(true);
    }
  });

  test('keep every question: an id that was released is still there, retired at least', () => {
    const ids = new Set(currentPack.questions.map(({ id }) => id));
    for (const { version, questions } of releasedPacks.values())
      for (const { id } of questions) expect(ids.has(id), `${id} of ${version}`).toBe(true);
  });
});

test('the index of this edition lists every question and survives being written to a file', () => {
  expect(currentPack.questions.map(({ id }) => id)).toEqual(
    sections.flatMap((section) => section.questions.map(({ id }) => id)),
  );
  expect(PackIndex.parse(JSON.parse(JSON.stringify(currentPack)))).toEqual(currentPack);
});
