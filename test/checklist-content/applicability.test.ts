import { describe, expect, test } from 'vitest';
import { applicability, asked } from '../../lib/checklist/applicability.ts';
import { questions, sections } from '../../lib/checklist/index.ts';
import type { Section } from '../../lib/checklist/question.ts';
import crossBorder from '../../lib/checklist/sections/cross-border.ts';
import crossDepartment from '../../lib/checklist/sections/cross-department.ts';
import custody from '../../lib/checklist/sections/custody.ts';
import customers from '../../lib/checklist/sections/customers.ts';
import disposition from '../../lib/checklist/sections/disposition.ts';
import holdings from '../../lib/checklist/sections/holdings.ts';
import programme from '../../lib/checklist/sections/programme.ts';
import securityMeanwhile from '../../lib/checklist/sections/security-meanwhile.ts';
import supervisionAudit from '../../lib/checklist/sections/supervision-audit.ts';
import type { Facts } from '../../lib/facts/facts.ts';

const all = [holdings, disposition, customers, securityMeanwhile, crossBorder, crossDepartment].flatMap(
  (section) => section.questions,
);

const ids = (section: Section, facts: Facts) =>
  asked(section.questions, facts).map((question) => question.id);

describe('the cross-border section', () => {
  const nothingAbroad: Facts = {
    foreignAuthority: false,
    importantData: false,
    ciio: false,
    export: {
      individualsThisYear: 0,
      sensitiveThisYear: 0,
      importantData: false,
      noPersonalData: true,
      foreignOrigin: false,
    },
  };
  const abroad = (more: NonNullable<Facts['export']>): Facts => ({
    ciio: false,
    export: {
      importantData: false,
      foreignOrigin: false,
      necessity: 'none',
      ftzOutsideNegativeList: false,
      ...more,
    },
  });

  test('asks a company with nothing abroad only where its data is and whose customers it has', () => {
    expect(ids(crossBorder, nothingAbroad)).toEqual(['cross-border.map.01', 'cross-border.foreign-law.01']);
  });

  test('keeps asking for old copies abroad when nothing went out this year', () => {
    const facts = abroad({ individualsThisYear: 0, sensitiveThisYear: 0, noPersonalData: false });
    expect(ids(crossBorder, facts)).toContain('cross-border.copies.01');
    expect(ids(crossBorder, facts)).not.toContain('cross-border.count.01');
  });

  test('asks for the filing from one person with sensitive data on', () => {
    const facts = abroad({ individualsThisYear: 0, sensitiveThisYear: 1 });
    expect(ids(crossBorder, facts)).toContain('cross-border.filing.01');
  });

  test.each([
    [99_999, 0, false],
    [100_000, 0, true],
    [999_999, 0, true],
    [1_000_000, 0, false],
    [0, 9_999, true],
    [0, 10_000, false],
  ])('for %i people and %i with sensitive data, the filing is asked: %s', (people, sensitive, isAsked) => {
    const facts = abroad({ individualsThisYear: people, sensitiveThisYear: sensitive });
    expect(ids(crossBorder, facts).includes('cross-border.filing.01')).toBe(isAsked);
    expect(ids(crossBorder, facts)).toContain('cross-border.route.01');
  });

  test.each([{ necessity: 'contract' }, { foreignOrigin: true }, { ftzOutsideNegativeList: true }] as const)(
    'drops the filing but not the notice under the exemption %o',
    (exemption) => {
      const facts = abroad({ individualsThisYear: 200_000, sensitiveThisYear: 0, ...exemption });
      expect(ids(crossBorder, facts)).not.toContain('cross-border.filing.01');
      expect(ids(crossBorder, facts)).toContain('cross-border.notice.01');
    },
  );

  test('says which facts are missing when it asks for want of them', () => {
    const count = crossBorder.questions.find((question) => question.id === 'cross-border.count.01');
    expect(count && applicability(count, {})).toMatchObject({
      undetermined: true,
      because: expect.arrayContaining(['export.individualsThisYear']),
    });
  });
});

describe('the sections from holdings to hand-overs', () => {
  test('ask everything while no fact is stated', () => {
    expect(asked(all, {})).toHaveLength(all.length);
  });

  test('are spared a second number by whoever says that nobody’s data went abroad', () => {
    const facts: Facts = {
      export: { individualsThisYear: 0 },
      importantData: false,
      foreignAuthority: false,
    };
    expect(ids(crossBorder, facts)).toEqual(['cross-border.map.01', 'cross-border.foreign-law.01']);
  });

  test('fit on one glance: a question takes at most 60 characters', () => {
    expect(
      [...questions.values()]
        .filter((question) => question.text.zh.length > 60)
        .map((question) => question.id),
    ).toEqual([]);
  });

  test('leave out hand-over and prepaid questions where nobody takes over and nothing is prepaid', () => {
    const facts: Facts = {
      recipient: 'none',
      prepaid: false,
      under14: false,
      entrusts: false,
      openMatters: false,
    };
    const left = asked(all, facts).map((question) => question.id);
    for (const id of [
      'disposition.handover.01',
      'customers.transfer-notice.01',
      'customers.prepaid.01',
      'cross-department.processors.01',
    ])
      expect(left).not.toContain(id);
    expect(left).toContain('customers.requests.01');
    expect(left).toContain('disposition.deletion.01');
  });
});

describe('supervision, custody and the programme', () => {
  test('an optional section stays off until it is asked for', () => {
    const optional = sections.filter((section) => section.optional);
    expect(optional).toEqual([programme]);
    for (const section of optional) expect(ids(section, {})).toEqual([]);
    expect(ids(programme, { programmeWanted: false })).toEqual([]);
    expect(ids(programme, { programmeWanted: true })).toHaveLength(programme.questions.length);
  });

  test('an outlet that is handed over needs no custodian for the time after deregistration', () => {
    expect(ids(custody, { scenario: 'outlet-transfer' })).not.toContain('custody.keeper.01');
    expect(ids(custody, { scenario: 'entity-deregistration' })).toContain('custody.keeper.01');
  });

  test.each([
    [999_999, false],
    [1_000_000, true],
  ])('for %i people an outside audit is asked about: %s', (individuals, isAsked) => {
    const facts: Facts = { individuals, importantData: false };
    expect(ids(supervisionAudit, facts).includes('supervision-audit.external.01')).toBe(isAsked);
  });

  test.each([
    [99_999, false],
    [100_000, true],
  ])('for %i people changes must be approved: %s', (individuals, isAsked) => {
    const facts: Facts = { scenario: 'outlet-transfer', individuals };
    expect(ids(securityMeanwhile, facts).includes('security-meanwhile.changes.01')).toBe(isAsked);
  });
});
