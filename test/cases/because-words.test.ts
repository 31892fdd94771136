import { describe, expect, test } from 'vitest';
import { becauseWords } from '../../lib/cases/because-words.ts';
import { applicability } from '../../lib/checklist/applicability.ts';
import { questions } from '../../lib/checklist/index.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import { factFields } from '../../lib/facts/index.ts';
import { languages } from '../../lib/i18n/text.ts';

const decided = { applies: true, undetermined: false } as const;
const because = (paths: readonly string[], facts: Facts) => ({ ...decided, because: paths as never, facts });
const words = (paths: readonly string[], facts: Facts, language: 'zh' | 'en') =>
  becauseWords(because(paths, facts), facts, language);

describe('why a question is asked', () => {
  test('is not said when everyone is asked', () => {
    expect(words([], {}, 'zh')).toBeUndefined();
  });

  test.each(languages)('names the fact that decided and what was stated (%s)', (language) => {
    const label = factFields.get('under14')?.label[language] ?? '';
    const said = words(['under14'], { under14: true }, language);
    expect(said).toContain(label);
    expect(said).toContain(language === 'zh' ? '是' : 'Yes');
  });

  test('puts choices, counts and dates in words, never in codes', () => {
    const facts: Facts = {
      recipient: 'other-handler',
      individuals: 1_234_567,
      dates: { crmContractEnds: '2026-12-31' },
    };
    const said = words(['recipient', 'individuals', 'dates.crmContractEnds'], facts, 'zh');
    expect(said).toContain('1,234,567 人');
    expect(said).toContain('2026年12月31日');
    expect(said).not.toMatch(/other-handler|crmContractEnds|individuals/);
  });

  test('names what is missing when that is why it is kept', () => {
    const said = becauseWords({ applies: true, undetermined: true, because: ['under14'] }, {}, 'zh');
    expect(said).toContain(factFields.get('under14')?.label.zh);
    expect(said).not.toContain('“');
  });
});

test.each(languages)('every question that depends on facts says why, without codes (%s)', (language) => {
  for (const question of questions.values()) {
    const verdict = applicability(question, {});
    const said = becauseWords(verdict, {}, language);
    expect(said === undefined, question.id).toBe(verdict.because.length === 0);
    expect(said ?? '', question.id).not.toMatch(/undefined|\b[a-z]+[A-Z][a-z]+\b/);
  }
});
