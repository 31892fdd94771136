import { describe, expect, test } from 'vitest';
import { viewCase } from '../../lib/cases/case-view.ts';
import type { CaseExport } from '../../lib/cases/read-export.ts';
import { questions } from '../../lib/checklist/index.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import { languages } from '../../lib/i18n/text.ts';
import { openBlockers } from '../../lib/sweep/open-blockers.ts';
import { sweepCase } from '../../lib/sweep/sweep.ts';
import { fileOf } from './situation.ts';

/** Nobody takes over, and one data set is to be handed over: no answer blocks, the sweep does. */
const contradictory = fileOf({
  facts: { scenario: 'entity-deregistration', recipient: 'none' },
  dataSets: [{ name: '学员', disposition: 'hand-over' }],
});
const blocked = fileOf({
  facts: { scenario: 'entity-deregistration', 'dates.plannedDeregistration': '2026-11-25' },
  answers: { 'customers.requests.01': 'no' },
});

const found = (file: CaseExport) => openBlockers(viewCase(file));

describe('what blocks', () => {
  test('is also what only the sweep found, by the name of its check', () => {
    const [one, ...more] = found(contradictory);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ id: 'hand-over-to-nobody' });
    expect(one?.gap).toBeUndefined();
    expect(one?.detail.zh).toContain('学员');
  });

  test('is said once where a check leads to an answer that blocks by itself', () => {
    const view = viewCase(blocked);
    const checks = sweepCase(view, view.asOf).results.filter(({ check }) => check.severity === 'blocker');
    expect(checks.map(({ place }) => place)).toContainEqual({
      kind: 'question',
      id: 'customers.requests.01',
    });
    const [answer, check, ...more] = openBlockers(view);
    expect([answer?.id, check?.id, more]).toEqual(['customers.requests.01', 'blocker-at-the-door', []]);
    expect(check?.detail.zh).not.toContain(questions.get('customers.requests.01')?.text.zh);
  });

  test.each(languages)('stands on the cover and in the summary in %s', (language) => {
    const [one] = found(contradictory);
    const { dossier } = makeDossier(contradictory, language);
    expect(dossier.blockers.items).toEqual([one?.text[language]]);
    const summary = JSON.stringify(dossier.sections.find(({ id }) => id === 'summary'));
    expect(summary).toContain(one?.detail[language]);
  });
});
