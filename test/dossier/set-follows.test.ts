import { beforeAll, describe, expect, test } from 'vitest';
import { viewCase } from '../../lib/cases/case-view.ts';
import type { CaseExport } from '../../lib/cases/read-export.ts';
import { whatFollowsForSet } from '../../lib/cases/set-follows.ts';
import { renderPdf } from '../../lib/dossier/layout/render-pdf.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import type { FactValue } from '../../lib/facts/facts.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { languages } from '../../lib/i18n/text.ts';
import type { DataSet } from '../../lib/inventory/data-set.ts';
import { inFull } from '../../lib/rules/outcome.ts';
import { caseFile, dataSetOf, statedFacts } from '../support/case-file.ts';
import { shippedFonts, taggedText, withoutSpace } from './layout/pdf-tools.ts';

const set = (id: string, name: string, more: Partial<DataSet> = {}) => dataSetOf({ id, name, ...more });

const members = set('a', '会员名册', { disposition: 'hand-over' });
const pupils = set('b', '学员档案', { disposition: 'hand-over', under14: true });
const old = set('e', '旧订单', { disposition: 'delete' });

const caseWith = (facts: Readonly<Record<string, FactValue>>, dataSets: DataSet[]) =>
  caseFile({ facts: statedFacts(facts), dataSets, exportedOn: '2026-11-22' });

const facts = {
  ...{ scenario: 'entity-deregistration', cause: 'dissolution', legalForm: 'company' },
  ...{ recipient: 'other-handler', transferNecessary: true, basis: 1, individuals: 5000 },
  ...{ sensitivePi: false, under14: false, openMatters: false, prepaid: false, statutoryRetention: false },
  'dates.transfer': '2026-12-01',
};
const selling = caseWith(facts, [members, pupils, old]);

const sectionOf = (file: CaseExport, language: 'zh' | 'en' = 'zh') => {
  const section = makeDossier(file, language).dossier.sections.find(({ id }) => id === 'data');
  if (!section) throw new Error('the part is not printed');
  return section;
};
const rowsOf = (file: CaseExport, language: 'zh' | 'en' = 'zh') => {
  const table = sectionOf(file, language).blocks.findLast((block) => block.kind === 'table');
  return table?.kind === 'table' ? table.rows : [];
};

describe.each(languages)('each data set in the printed text layer, in %s', (language) => {
  const words = messagesIn(language).follows;
  const say = (text: { zh: string; en: string }) => text[language];
  let text: string;

  beforeAll(async () => {
    const { dossier, twin } = makeDossier(selling, language);
    const only = { ...dossier, sections: [sectionOf(selling, language)] };
    text = taggedText(await renderPdf(only, twin, await shippedFonts())).join('');
  });

  test('has the rule of its route, that of what stays, and every rule on keeping', () => {
    const printed = (what: string) => expect(text).toContain(withoutSpace(what));
    for (const one of [members, pupils, old]) {
      const { route, keep, drop } = whatFollowsForSet(viewCase(selling), one);
      printed(one.name);
      for (const { outcome } of route.following) printed(`${outcome.id} ${say(outcome.title)}`);
      for (const { following } of keep) printed(following.outcome.id);
      for (const { outcome } of drop) printed(outcome.id);
    }
    printed(words.ofSet.printed);
  });
});

test('the route is that of the set: handed over by its rule, or to nobody', () => {
  const [first, second, third] = rowsOf(selling);
  expect(first?.[1]).toMatch(/^LB-04 /);
  expect(first?.[1]).not.toContain('LB-14');
  expect(second?.[1]).toContain('LB-14 不满14岁孩子的资料（必须先办）');
  expect(third?.[1]).toMatch(/^没有人接收/);
  for (const row of [first, second, third]) expect(row?.[2]).toMatch(/^LB-01 删除$/);
});

test('a sentence stands only where the case does not print it', () => {
  const view = viewCase(selling);
  for (const [index, one] of [members, pupils, old].entries()) {
    const { route, unlike } = whatFollowsForSet(view, one);
    const cells = rowsOf(selling)[index]?.join('\n') ?? '';
    for (const { outcome } of route.following)
      expect(cells.includes(inFull(outcome).zh), outcome.id).toBe(unlike.has(outcome.id));
  }
});

test('a row says until which day, and names the day that is missing', () => {
  expect(rowsOf(selling)[0]?.[3]).toMatch(/^R08 .*，至少留到 2029年12月1日$/m);
  const { 'dates.transfer': _, ...undated } = facts;
  expect(rowsOf(caseWith(undated, [members]))[0]?.[3]).toMatch(/^R08 .*，到哪天还算不出来，先填：/m);
});

test('what is undecided stands there with the facts it needs', () => {
  const { transferNecessary: _, statutoryRetention: __, ...less } = facts;
  const [row] = rowsOf(caseWith(less, [members]));
  expect(row?.[1]).toMatch(/^还没定，还要填：移交确有必要$/m);
  expect(row?.[2]).toMatch(/^还没定，还要填：/);
  const [open] = rowsOf(caseWith({ ...facts, recipient: 'none' }, [members]));
  expect(open?.[1]).toMatch(/^还没定 LB-04，还要填：接收方$/m);
  expect(row?.[3]).toMatch(/^还没定（要填什么见“照这些事实该怎么办”）：R10、/m);
});

test('without data sets there is no such table', () => {
  expect(sectionOf(caseWith(facts, [])).blocks).toHaveLength(1);
});
