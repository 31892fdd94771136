import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkChain, type JournalEntry, linkEntry } from '../../lib/vault/journal.ts';

const chain: JournalEntry[] = [];
for (const contentHash of ['a', 'b', 'c', 'd', 'e']) {
  const draft = {
    caseId: 'case',
    at: '2026-11-22T06:00:00.000Z',
    by: '测试员甲',
    deviceId: 'device',
    action: 'update',
    kind: 'answer',
    recordId: 'case:q',
    contentHash,
  };
  chain.push(linkEntry(draft, chain.at(-1)));
}

test('a chain as it was written is intact, and so is its beginning', () => {
  expect(checkChain(chain)).toEqual({ intact: true });
  expect(checkChain(chain.slice(0, 3))).toEqual({ intact: true });
  expect(checkChain([])).toEqual({ intact: true });
});

test('a change of any field of any entry is found at that entry', () => {
  const fields = Object.keys(chain[0] ?? {}) as (keyof JournalEntry)[];
  fc.assert(
    fc.property(fc.nat(4), fc.constantFrom(...fields), (index, field) => {
      const bent = chain.map((entry, at) =>
        at === index ? { ...entry, [field]: field === 'seq' ? 99 : `${entry[field]}x` } : entry,
      );
      expect(checkChain(bent)).toEqual({ intact: false, brokenAt: bent[index]?.seq });
    }),
  );
});

test('removing, repeating or swapping entries breaks it', () => {
  const [a, b, c] = chain as [JournalEntry, JournalEntry, JournalEntry];
  for (const bent of [
    [b, c],
    [a, c],
    [a, a],
    [a, c, b],
  ])
    expect(checkChain(bent).intact).toBe(false);
});
