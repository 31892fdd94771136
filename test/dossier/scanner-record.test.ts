import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { readExport } from '../../lib/cases/read-export.ts';
import type { Block } from '../../lib/dossier/block.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { languages } from '../../lib/i18n/text.ts';
import { makeCase } from '../support/make-case.ts';

const file = readExport(await makeCase());

describe.each(languages)('what people told the scanner, printed (%s)', (language) => {
  const messages = messagesIn(language);
  const words = messages.inventory;
  const { sections } = makeDossier(file, language).dossier;
  const blocksOf = (id: string) => sections.find((section) => section.id === id)?.blocks ?? [];
  /** The rows of the table under a heading or behind a paragraph. */
  const rowsAfter = (id: string, text: string): readonly (readonly string[])[] => {
    const blocks = blocksOf(id);
    const at = blocks.findIndex((block) => 'text' in block && block.text === text);
    const table = blocks
      .slice(at + 1)
      .find((block): block is Block & { kind: 'table' } => block.kind === 'table');
    return at < 0 ? [] : (table?.rows ?? []);
  };
  const name = language === 'zh' ? '姓名' : 'Name';

  test('is what was set aside: kind, what of it, the masked sample, the site, who and when', () => {
    const rows = rowsAfter('findings', words.said.title);
    expect(rows.map((row) => row.slice(1, 4))).toEqual([
      [words.said.value, '苏*', 'https://crm.example'],
      [words.said.column('备注'), '苏*', 'https://crm.example'],
      [words.said.whole, 'm**@e**', 'https://crm.example'],
    ]);
    for (const row of rows) expect(row[4]).toContain(`${file.case.operator}\n`);
    for (const row of rows) expect(row[4]).toMatch(/ 14:\d{2}$/);
    expect(rows[0]?.[0]).toContain(name);
  });

  test('is what was covered, how far, by whom and when', () => {
    const { states } = messages.scanner.covered;
    const rows = rowsAfter('findings', words.coverage);
    expect(rows.map(([page, how, by]) => [page, how, by])).toEqual([
      ['附件\nhttps://crm.example/files', states['looked-at'], file.case.operator],
      ['客户列表 种下的标题\nhttps://crm.example/customers', states.scanned, file.case.operator],
    ]);
    for (const row of rows) expect(row[3]).toMatch(/ 14:\d{2}$/);
  });

  test('is every label word of their own, and what it means', () => {
    const rows = rowsAfter('method', messages.dossier.labelWordsLead);
    expect(rows.map(([word]) => word)).toEqual(['家属专线', '线索人']);
    expect(rows[1]?.[1]).toBe(words.labelWords.nothing);
    for (const row of rows) expect(row[2]).toContain(file.case.operator);
  });

  test('is which file proves what was done with a data set, in the inventory and in the index', () => {
    const number = file.evidence.find(({ name }) => name === '清除后.txt')?.number ?? '';
    const rows = (id: string) => JSON.stringify(blocksOf(id));
    expect(rows('data')).toContain(messages.dossier.dataEvidence(number));
    expect(rows('evidence')).toContain(`清除后.txt\\n${messages.dossier.evidenceOf('会员资料')}`);
  });

  test('is the same file by the same number in both places when a question rests on it as well', () => {
    const { id, number } = file.evidence.find(({ name }) => name === '清除后.txt') ?? { id: '', number: '' };
    const [first, ...others] = file.answers.filter(({ state }) => state === 'no');
    if (!first) throw new Error('some question is answered with no');
    const answers = file.answers.map((one) => (one === first ? { ...first, evidenceIds: [id] } : one));
    const printed = makeDossier({ ...file, answers }, language).dossier.sections;
    const questions = printed.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'question'));
    expect(others.length).toBeGreaterThan(0);
    expect(questions.filter((block) => JSON.stringify(block).includes(number))).toHaveLength(1);
    expect(JSON.stringify(printed.find((one) => one.id === 'data'))).toContain(
      messages.dossier.dataEvidence(number),
    );
  });

  test('is said not to be there where it is not', () => {
    const bare = makeDossier({ ...file, rejections: [], labelWords: [], visits: [] }, language).dossier;
    const printed = JSON.stringify(bare.sections);
    expect(printed).not.toContain(words.said.title);
    expect(printed).toContain(messages.dossier.labelWordsNone);
  });
});
