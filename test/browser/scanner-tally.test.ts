import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnownNames } from '../../lib/detection/known-names.ts';
import { Tally } from '../../lib/detection/page/groups.ts';
import { Occurrence } from '../../lib/detection/page/occurrence.ts';

const types = ['cn.mobile', 'person.name'] as const;
const labels = ['手机', '联系人', ''] as const;
const reading = {
  asOf: '2026-11-22',
  names: new KnownNames(),
  fingerprint: (type: string, value: string) => `${type}:${value}`,
} as const;

function occurrence(seed: number): Occurrence {
  const type = types[seed % 2] ?? 'cn.mobile';
  const value = type === 'cn.mobile' ? `1380013800${seed % 5}` : `张${'一二三四五'.charAt(seed % 5)}`;
  const finding = {
    type,
    start: 0,
    end: value.length,
    alreadyMasked: seed % 7 === 0,
    score: 0.9,
    sensitivity: 'general' as const,
    because: [seed % 5 === 0 ? 'label' : 'format'],
  };
  return new Occurrence(
    finding,
    value,
    {
      text: value,
      label: labels[seed % 3] ?? '',
      element: document.body,
      place: 'attribute',
      hidden: seed % 4 === 0,
      echo: seed % 11 === 0,
    },
    reading,
  );
}

const sorted = (tally: Tally) => {
  while (!tally.takeIn());
  return tally
    .summary([])
    .groups.map(({ samples, because, fingerprints, ...group }) => ({
      ...group,
      samples: samples.length,
      because: because.toSorted((a, b) => (a < b ? -1 : 1)),
      fingerprints: fingerprints.toSorted((a, b) => (a < b ? -1 : 1)),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
};

test('what is left after coming and going is summed up as if only that had ever been there', () => {
  const steps = fc.array(fc.tuple(fc.nat(200), fc.constantFrom('stay', 'go', 'take in')), { maxLength: 120 });
  fc.assert(
    fc.property(steps, (list) => {
      const worn = new Tally();
      const fresh = new Tally();
      const leaving: Occurrence[] = [];
      for (const [seed, fate] of list) {
        const one = occurrence(seed);
        worn.add(one);
        if (fate === 'go') leaving.push(one);
        else fresh.add(one);
        if (fate === 'take in') worn.takeIn();
      }
      for (const one of leaving) worn.remove(one);
      const left = sorted(worn);
      expect(left).toEqual(sorted(fresh));
      expect(sorted(worn)).toEqual(left);
      expect([...worn.values()].toSorted()).toEqual([...fresh.values()].toSorted());
    }),
  );
});
