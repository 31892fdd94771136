import { beforeAll, describe, expect, test } from 'vitest';
import { viewCase } from '../../lib/cases/case-view.ts';
import { clockWords } from '../../lib/cases/clock-words.ts';
import type { CaseExport } from '../../lib/cases/read-export.ts';
import { whatFollows } from '../../lib/cases/what-follows.ts';
import { renderPdf } from '../../lib/dossier/layout/render-pdf.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import type { FactValue } from '../../lib/facts/facts.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { languages } from '../../lib/i18n/text.ts';
import { citeLabel } from '../../lib/laws/cite.ts';
import { inFull } from '../../lib/rules/outcome.ts';
import { caseFile, statedFacts } from '../support/case-file.ts';
import { shippedFonts, taggedText, withoutSpace } from './layout/pdf-tools.ts';

const caseWith = (facts: Readonly<Record<string, FactValue>>, exportedOn = '2026-11-22') =>
  caseFile({ facts: statedFacts(facts), exportedOn });

const closing = caseWith({
  scenario: 'entity-deregistration',
  cause: 'dissolution',
  legalForm: 'company',
  recipient: 'other-handler',
  individuals: 1_200_000,
  sensitivePi: true,
  under14: true,
  prepaid: true,
  'dates.dissolutionGround': '2026-11-01',
  'dates.plannedDeregistration': '2027-03-01',
  'incident.discoveredAt': '2026-11-20T10:30:00+08:00',
});

const sectionOf = (file: CaseExport, language: 'zh' | 'en' = 'zh') => {
  const section = makeDossier(file, language).dossier.sections.find(({ id }) => id === 'follows');
  if (!section) throw new Error('the part is not printed');
  return section;
};

describe.each(languages)('the printed text layer, in %s', (language) => {
  const say = (text: { zh: string; en: string }) => text[language];
  const view = viewCase(closing);
  const follows = whatFollows(view);
  let text: string;

  beforeAll(async () => {
    const { dossier, twin } = makeDossier(closing, language);
    const only = { ...dossier, sections: [sectionOf(closing, language)] };
    text = taggedText(await renderPdf(only, twin, await shippedFonts())).join('');
  });
  const printed = (words: string) => expect(text).toContain(withoutSpace(words));

  test('gives each outcome with its rule, sentence, reasons, missing facts and law', () => {
    const all = follows.groups.flatMap(({ following }) => following);
    expect(all.length).toBeGreaterThan(20);
    for (const { outcome, strength } of all) {
      const words = messagesIn(language).follows;
      printed(`${outcome.id}${words.strengths[strength]}`);
      printed(say(inFull(outcome)));
      for (const { label, words: value } of outcome.because) {
        printed(say(label));
        printed(say(value));
      }
      for (const { label } of outcome.needs) printed(say(label));
      for (const cite of outcome.cites) printed(citeLabel(cite, language));
    }
  });

  test('gives each rule that waits, with what it waits for', () => {
    const open = follows.groups.flatMap((group) => group.open);
    expect(open.length).toBeGreaterThan(20);
    for (const { id, title, needs } of open)
      printed(
        `${id}${say(title)}${needs.map(({ label }) => say(label)).join(messagesIn(language).shell.comma)}`,
      );
  });

  test('gives each deadline with its last day, how it was counted and the law', () => {
    const clocks = follows.groups.flatMap((group) => group.clocks);
    expect(clocks.filter(({ on }) => on).length).toBeGreaterThan(3);
    expect(clocks.filter(({ at: moment }) => moment).length).toBeGreaterThan(0);
    for (const clock of clocks) {
      const { due, from, counting } = clockWords(clock, view.facts, language);
      printed(`${from}${counting}${due}`);
      printed(`${clock.rule}${say(clock.label)}${say(clock.sentence)}`);
      for (const cite of clock.cites) printed(citeLabel(cite, language));
    }
  });
});

test('says how sure each law fact is and whether it holds on the day', () => {
  const text = JSON.stringify(sectionOf(closing));
  expect(text).toContain('《个人信息保护法》第三十一条（已核原文，事项日期当日有效）');
});

test('cites the law of an older case by the number it had', () => {
  const text = JSON.stringify(sectionOf(caseWith({ scenario: 'entity-deregistration' }, '2025-12-31')));
  expect(text).toContain(
    '《网络安全法》第二十一条第（三）项（已核原文，事项日期当日有效，现为《网络安全法》第二十三条第（三）项）',
  );
});

test('has a part on incidents once one is stated, and none before', () => {
  const heads = (file: CaseExport) =>
    sectionOf(file).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(heads(closing)).toEqual(Object.values(messagesIn('zh').follows.groups));
  expect(heads(caseWith({ scenario: 'entity-deregistration' }))).not.toContain(
    messagesIn('zh').follows.groups.incident,
  );
  expect(JSON.stringify(sectionOf(caseWith({ prepaid: true })))).toContain('不等于没有发生');
});

test('says that nothing is stated instead of printing what would follow from nothing', () => {
  const { blocks } = sectionOf(caseWith({}));
  expect(blocks).toHaveLength(2);
  expect(blocks[1]).toMatchObject({ text: messagesIn('zh').follows.empty });
});
