import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveAnswer } from '../../lib/cases/answers.ts';
import { exportCase } from '../../lib/cases/case-transfer.ts';
import { viewCase } from '../../lib/cases/case-view.ts';
import { createCase } from '../../lib/cases/cases.ts';
import { attachEvidence } from '../../lib/cases/evidence.ts';
import { addPack, removePack } from '../../lib/cases/packs.ts';
import { readExport } from '../../lib/cases/read-export.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
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

test.each(languages)(
  'answers to a pack that was taken out are printed with id and reason (%s)',
  async (language) => {
    const store = await freshStore();
    const { id } = await createCase(store, { ...newCase, facts: { prepaid: true, individuals: 500 } });
    const pack = await addPack(store, id, fileWith());
    const patch = { state: 'no', reason: '还没有发', note: '下周再看' } as const;
    await saveAnswer(store, id, { question: specimenQuestion, basedOn: undefined, patch });
    await attachEvidence(store, id, {
      ...{ name: '草稿.docx', mediaType: 'application/octet-stream', bytes: new Uint8Array([1]) },
      question: specimenQuestion,
    });
    const closing = async () => {
      const { sections } = makeDossier(readExport(await exportCase(store, id)), language).dossier;
      return JSON.stringify(sections.find((section) => section.id === 'strays') ?? '');
    };
    expect(await closing()).toBe('""');
    await removePack(store, pack);
    const words = messagesIn(language);
    const printed = await closing();
    for (const text of [
      specimenQuestion.id,
      '还没有发',
      '下周再看',
      'E-001',
      words.checklist.states.no,
      words.dossier.straysBecause,
    ])
      expect(printed).toContain(text);
    const { strays, parked, progress } = viewCase(readExport(await exportCase(store, id)));
    expect(strays.map(({ questionId }) => questionId)).toEqual([specimenQuestion.id]);
    expect(parked).toEqual([]);
    expect(progress.total.answered).toBe(0);
  },
);
