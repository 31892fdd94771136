import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { importCase } from '../../lib/cases/case-transfer.ts';
import { loadCaseFile } from '../../lib/cases/cases.ts';
import { readExport } from '../../lib/cases/read-export.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import { languages } from '../../lib/i18n/text.ts';
import { freshStore } from '../cases/fixture.ts';
import { makeCase } from '../support/make-case.ts';

const file = readExport(await makeCase());
const twin = new TextDecoder().decode(makeDossier(file, 'zh').twin);

test.each(languages)('a twin can be read back as the case it was made from (%s)', (language) => {
  expect(readExport(new TextDecoder().decode(makeDossier(file, language).twin))).toEqual(file);
});

test('a twin can be imported, and its document is not kept', async () => {
  const store = await freshStore();
  const { id } = await importCase(store, twin);
  const { case: _case, journal, ...content } = await loadCaseFile(store, id);
  const { case: _original, journal: original, exportedOn: _on, ...expected } = file;
  expect(content).toEqual(expected);
  expect(journal.slice(0, -1)).toEqual(original);
});

test('a twin whose case was altered is refused; other fields beside the document are not known', () => {
  const altered = twin.replace('三家门店', '五家门店');
  expect(altered).not.toBe(twin);
  expect(() => readExport(JSON.stringify({ ...JSON.parse(altered), document: {} }))).toThrow(
    'import.altered',
  );
  expect(() => readExport(JSON.stringify({ ...JSON.parse(twin), more: {} }))).toThrow('import.unreadable');
});
