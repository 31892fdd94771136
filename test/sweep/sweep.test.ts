import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewCase } from '../../lib/cases/case-view.ts';
import type { CaseExport } from '../../lib/cases/read-export.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import { languages } from '../../lib/i18n/text.ts';
import { severities } from '../../lib/sweep/check.ts';
import { contextOf, sweep, sweepCase } from '../../lib/sweep/sweep.ts';
import { asOf, fileOf, type Situation } from './situation.ts';

/** Much that does not fit, several rows of each kind. */
const muddle: Situation = {
  facts: {
    scenario: 'entity-deregistration',
    recipient: 'none',
    sensitivePi: false,
    under14: false,
    openMatters: true,
    entrusts: true,
    individuals: 10,
    'dates.crmContractEnds': '2026-11-30',
    'dates.plannedDeregistration': '2026-11-25',
    'dates.liquidationGroupFormed': '2026-11-01',
  },
  answers: {
    'holdings.list.01': 'yes',
    'holdings.kinds.01': 'yes',
    'disposition.deletion.01': 'yes',
    'disposition.own-copy.01': 'no',
    'disposition.decided.01': 'yes',
    'customers.requests.01': { state: 'unknown', unknownBy: '2026-11-01' },
    'cross-department.processors.01': 'not-applicable',
  },
  dataSets: [
    { name: '会员', individuals: 214, disposition: 'delete', sensitive: true },
    { name: '学员', disposition: 'hand-over', under14: true },
    { name: '订单', disposition: null },
  ],
  scans: [{ at: '2026-11-21T01:00:00.000Z' }, { complete: false }, { complete: false }],
  findings: [
    { type: 'cn.resident-id', sensitivity: 'sensitive', dataSetId: 's0' },
    { type: 'email' },
    { type: 'wechat', status: 'open' },
  ],
  evidence: [{ size: 0 }, {}, {}],
  sites: ['https://crm.example', 'https://shop.example'],
  parties: [{ role: 'subject' }, { role: 'recipient', name: '示例接手公司' }],
};

const lists = ['facts', 'answers', 'dataSets', 'scans', 'findings', 'evidence', 'journal'] as const;
const results = (file: CaseExport) => sweep(contextOf(viewCase(file), asOf));

describe('the sweep', () => {
  test('says the same in whatever order rows are stored', () => {
    const file = fileOf(muddle);
    const expected = results(file);
    expect(new Set(expected.map(({ check }) => check.id)).size).toBeGreaterThan(12);
    const shuffled = fc.record(
      Object.fromEntries(
        lists.map((name) => [
          name,
          fc.shuffledSubarray<unknown>(file[name], { minLength: file[name].length }),
        ]),
      ),
    );
    fc.assert(
      fc.property(shuffled, (rows) => {
        expect(results({ ...file, ...rows } as CaseExport)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('puts the worst first, then goes by check', () => {
    const order = results(fileOf(muddle)).map(
      ({ check }) => `${severities.indexOf(check.severity)} ${check.id}`,
    );
    expect(order).toEqual([...order].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    expect(new Set(order.map(([severity]) => severity)).size).toBe(severities.length);
  });

  test('changes nothing in the case', () => {
    const file = fileOf(muddle);
    const before = structuredClone(file);
    results(file);
    expect(file).toEqual(before);
  });

  test('prints no sample of a finding and no free text of an answer', () => {
    const said = JSON.stringify(
      results(
        fileOf({
          ...muddle,
          answers: {
            'holdings.list.01': { state: 'yes', reason: '种下的理由', note: '种下的备注', owner: '种下的人' },
            'holdings.kinds.01': { state: 'unknown', unknownWho: '种下的人', unknownBy: '2026-11-01' },
          },
        }),
      ).map(({ text }) => text),
    );
    expect(said).not.toMatch(/种下的|138\*|测试员/);
  });
});

describe.each(languages)('the dossier in %s', (language) => {
  const printed = (situation: Situation) => {
    const file = { ...fileOf(situation), exportedOn: asOf };
    const { sections } = makeDossier(file, language).dossier;
    return {
      text: JSON.stringify(sections.find(({ id }) => id === 'sweep')),
      ids: sections.map(({ id }) => id),
      report: sweepCase(viewCase(file), asOf),
    };
  };
  const escaped = (words: string) => JSON.stringify(words).slice(1, -1);

  test('prints every result with the title of its check, right after the gaps', () => {
    const { text, ids, report } = printed(muddle);
    expect(ids.indexOf('sweep')).toBe(ids.indexOf('gaps') + 1);
    for (const { text: found, check } of report.results) {
      expect(text).toContain(escaped(found[language]));
      expect(text).toContain(escaped(check.title[language]));
    }
  });

  test('names every fact that checks wait for', () => {
    const { text, report } = printed({});
    expect(report.waiting).toBeGreaterThan(0);
    for (const label of report.missing) expect(text).toContain(escaped(label[language]));
  });
});
