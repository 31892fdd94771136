import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveAnswer } from '../../lib/cases/answers.ts';
import { exportCase } from '../../lib/cases/case-transfer.ts';
import { createCase } from '../../lib/cases/cases.ts';
import { addPack } from '../../lib/cases/packs.ts';
import { readExport } from '../../lib/cases/read-export.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import { languages } from '../../lib/i18n/text.ts';
import { freshStore, newCase } from '../cases/fixture.ts';
import { fileWith, specimen, specimenQuestion } from '../packs/specimen.ts';

async function exported() {
  const store = await freshStore();
  const { id } = await createCase(store, { ...newCase, facts: { prepaid: true, individuals: 500 } });
  await addPack(store, id, fileWith());
  const patch = { state: 'no', reason: '还没有发' } as const;
  await saveAnswer(store, id, { question: specimenQuestion, basedOn: undefined, patch });
  return readExport(await exportCase(store, id));
}

test.each(languages)('a dossier never prints a pack’s question without its author (%s)', async (language) => {
  const { dossier } = makeDossier(await exported(), language);
  const printed: string[] = [];
  JSON.stringify(dossier, (_key, value) => {
    if (typeof value === 'string') printed.push(value);
    return value;
  });
  for (const text of [specimenQuestion.text, specimenQuestion.gap, specimenQuestion.action]) {
    const places = printed.filter((one) => one.includes(text[language]));
    expect(places).not.toHaveLength(0);
    for (const place of places) expect(place).toContain(specimen.author);
  }
  expect(dossier.cover).toContainEqual(
    expect.objectContaining({
      value: `${specimen.name[language]} ${specimen.version}`,
      aside: expect.stringContaining(specimen.author),
    }),
  );
});
