import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryRows } from '../../lib/cases/entry-words.ts';
import { registerCsv } from '../../lib/cases/register-csv.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Text } from '../../lib/i18n/text.ts';
import { registerKinds } from '../../lib/registers/index.ts';

const messages = messagesIn('zh');
const say = ({ zh }: Text) => zh;
const training = registerKinds.get('training');

const csv = (topic: string): string => {
  if (training === undefined) throw new Error('there is a register of trainings');
  const entry = {
    ...{ id: 'r', caseId: 'c', register: 'training', seq: 1, number: 'TRN-2026-0001', values: { topic } },
    ...{ additions: [], evidenceIds: [], at: '2026-11-22T06:00:00.000Z', by: '测试员甲' },
  };
  const rows = entryRows(training, [entry], { file: { dataSets: [] }, messages, say });
  return registerCsv(training, rows, { file: { evidence: [] }, messages, say });
};

/** Cells of the second line, read back as spreadsheets do. */
const cells = (text: string): string[] =>
  [...text.slice(text.indexOf('\r\n') + 2).matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) =>
    cell.replaceAll('""', '"'),
  );

test('whatever is written down comes back as it was, and a spreadsheet calculates none of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (topic) => {
      const read = cells(csv(topic));
      const [cell] = read.filter((one) => one === topic || one === `'${topic}`);
      expect(cell).toBeDefined();
      expect(read.filter((one) => /^[=+\-@\t\r]/.test(one))).toEqual([]);
    }),
  );
});

test('begins with the mark by which spreadsheets know the encoding, and a line of headers', () => {
  expect(csv('保密')).toMatch(/^\uFEFF"编号","日期","内容"/);
});

test('says of each row what is attached, how it stands, and who wrote it when', () => {
  const kind = registerKinds.get('destruction');
  if (kind === undefined) throw new Error('there is a register of destructions');
  const shared = { caseId: 'c', register: 'destruction', additions: [], at: '2026-11-22T06:00:00.000Z' };
  const entry = {
    ...shared,
    id: 'r',
    seq: 1,
    number: 'DES-2026-0001',
    values: { count: 982 },
    by: '测试员甲',
  };
  const counter = { id: 'r', reason: '多记了试听学员', less: 120 };
  const entries = [
    { ...entry, evidenceIds: ['e'] },
    {
      ...entry,
      id: 's',
      seq: 2,
      number: 'DES-2026-0002',
      values: {},
      evidenceIds: [],
      counter,
      by: '测试员乙',
    },
  ];
  const evidence = [evidenceOf('e', 'E-003')];
  const context = { file: { dataSets: [], evidence }, messages, say };
  const [, first, second] = registerCsv(kind, entryRows(kind, entries, context), context).split('\r\n');
  const { registers, shell } = messages;
  const day = shell.date('2026-11-22');
  expect(first).toContain('"E-003"');
  expect(first).toContain(registers.corrected('DES-2026-0002') + shell.comma + registers.left('862'));
  expect(first).toContain(registers.written(day, '测试员甲'));
  expect(second).toContain(registers.corrects('DES-2026-0001'));
  expect(second).toContain(registers.written(day, '测试员乙'));
});

const evidenceOf = (id: string, number: string) => ({
  ...{
    id,
    caseId: 'c',
    number,
    name: '销毁证明.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sha256: '0'.repeat(64),
  },
  ...{ addedAt: '2026-11-22T06:00:00.000Z', addedBy: '测试员甲' },
});
