import { describe, expect, test } from 'vitest';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { languages } from '../../lib/i18n/text.ts';
import type { RegisterEntry } from '../../lib/registers/entry.ts';
import { registerKinds } from '../../lib/registers/index.ts';
import { at, caseFile, dataSetOf } from '../support/case-file.ts';

const set = dataSetOf({ id: 's', name: '学员档案', individuals: 1000, disposition: 'delete' });
const row = (seq: number, fields: Partial<RegisterEntry>): RegisterEntry => ({
  id: `r${seq}`,
  caseId: 'c',
  register: 'destruction',
  seq,
  number: `DES-2026-000${seq}`,
  values: {},
  additions: [],
  evidenceIds: [],
  at,
  by: '测试员甲',
  ...fields,
});
const file = {
  ...caseFile(),
  dataSets: [set],
  entries: [
    row(1, {
      values: { 'data-set': 's', count: 982, place: '机房二层' },
      additions: [{ at, by: '测试员乙', values: { witness: '沈听澜' } }],
    }),
    row(2, { counter: { id: 'r1', reason: '多记了试听学员', less: 120 } }),
  ],
};

const printed = (language: 'zh' | 'en') => {
  const { sections } = makeDossier(file, language).dossier;
  return (id: string) => JSON.stringify(sections.find((section) => section.id === id));
};

describe.each(languages)('the dossier in %s', (language) => {
  const words = messagesIn(language).registers;

  test('writes the people of a data set as its balance does', () => {
    const text = printed(language)('data');
    expect(text.match(/"1,?000"/g)).toEqual(['"1,000"', '"1,000"']);
  });

  test('prints every row with what was added, what corrects it and what it lacks, and names the empty registers', () => {
    const text = printed(language)('registers');
    for (const said of ['DES-2026-0001', '机房二层', '沈听澜', '测试员乙', '学员档案'])
      expect(text).toContain(said);
    const { colon } = messagesIn(language).shell;
    expect(text).toContain(`${words.reason}${colon}多记了试听学员`);
    expect(text).toContain(`${words.less}${colon}120`);
    expect(text).toContain(words.corrected('DES-2026-0002'));
    expect(text).toContain(words.corrects('DES-2026-0001'));
    expect(text).toContain(words.left('862'));
    expect(text).toContain(words.count(2, 1));
    for (const kind of registerKinds.values()) expect(text).toContain(kind.title[language]);
  });

  test('prints the balance of each data set, and the difference as plainly as the sum', () => {
    const text = printed(language)('data');
    expect(text).toContain('"≠"');
    expect(text).toContain('"862"');
    expect(text).toContain(words.balance.over('学员档案', '138'));
  });
});
