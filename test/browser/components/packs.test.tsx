import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveAnswer } from '../../../lib/cases/answers.ts';
import { loadCaseFile } from '../../../lib/cases/cases.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { questions } from '../../../lib/checklist/index.ts';
import { packVersion } from '../../../lib/checklist/pack.ts';
import { currentPack, type PackIndex, releasedPacks } from '../../../lib/checklist/pack-index.ts';
import { fileWith, specimen, specimenQuestion } from '../../packs/specimen.ts';
import { startCase } from '../../support/cases.ts';
import { violations } from '../../support/check-accessibility.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.packs;
const [changed, reworded, added] = [...questions.values()].filter(
  ({ retired, visibleWhen }) => !retired && !visibleWhen,
);
if (!changed || !reworded || !added) throw new Error('the checklist has three questions for everyone');

/** An invented earlier edition, in which one question meant something else, one read otherwise, one was missing. */
const earlier: PackIndex = {
  version: '2020.01',
  date: '2020-01-01',
  questions: currentPack.questions
    .filter(({ id }) => id !== added.id)
    .map((question) => {
      if (question.id === changed.id) return { ...question, semanticRev: question.semanticRev - 1 };
      return question.id === reworded.id ? { ...question, rev: question.rev - 1 } : question;
    }),
};
const released = releasedPacks as Map<string, PackIndex>;

let store: Store;
let caseId: string;

beforeEach(async () => {
  await page.viewport(1280, 900);
  store = await freshStore();
  ({ id: caseId } = await startCase(store, { prepaid: true, individuals: 500 }));
  released.set(earlier.version, earlier);
});
afterEach(() => void released.delete(earlier.version));

const open = () => renderDashboard(`/case/${caseId}/packs`);
const pinned = async () => (await loadCaseFile(store, caseId)).case.packVersion;

describe('a case with this edition', () => {
  test('says so, and the overview says nothing', async () => {
    await renderDashboard(`/case/${caseId}`);
    await page.getByRole('link', { name: words.title }).click();
    await expect
      .element(page.getByText(words.upToDate(packVersion, zh.shell.date(currentPack.date))))
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: words.undo })).not.toBeInTheDocument();
  });
});

describe('a case with an earlier edition', () => {
  beforeEach(async () => {
    const { id, rev, semanticRev } = changed;
    const question = { id, rev, semanticRev: semanticRev - 1 };
    const patch = { state: 'yes' } as const;
    await saveAnswer(store, caseId, { question, basedOn: undefined, patch, confirm: true });
    await store.db.cases.update(caseId, { packVersion: earlier.version });
  });

  test('leads from the overview to what differs, with the answers concerned', async () => {
    await renderDashboard(`/case/${caseId}`);
    await expect.element(page.getByText(words.notice(earlier.version, packVersion))).toBeVisible();
    await page.getByRole('link', { name: words.see }).click();
    await expect.element(page.getByText(words.summary(3, 1))).toBeVisible();
    for (const kind of ['meaning', 'wording', 'added'] as const)
      await expect.element(page.getByRole('heading', { name: `${words.kinds[kind]} 1` })).toBeVisible();
    for (const { text } of [changed, reworded, added])
      await expect.element(page.getByText(text.zh)).toBeVisible();
    await expect.element(page.getByText(words.effects.reconfirm)).toBeVisible();
  });

  test('takes the newer one and gives everything back', async () => {
    const before = await loadCaseFile(store, caseId);
    await open();
    await page.getByRole('button', { name: words.apply(packVersion) }).click();
    await expect.element(page.getByText(words.applied)).toBeVisible();
    expect(await pinned()).toBe(packVersion);
    await page.getByRole('button', { name: words.undo }).click();
    await expect.element(page.getByText(words.undone(1, 0))).toBeVisible();
    const after = await loadCaseFile(store, caseId);
    expect({ ...after, journal: [] }).toEqual({ ...before, journal: [] });
    await expect.element(page.getByRole('button', { name: words.apply(packVersion) })).toBeVisible();
  });

  test('can be read by everyone', async () => {
    await open();
    await expect.element(page.getByText(words.summary(3, 1))).toBeVisible();
    expect(await violations([320, 1280])).toEqual([]);
  });
});

test('a case with an edition that is not on file is left as it is', async () => {
  await store.db.cases.update(caseId, { packVersion: '2099.01' });
  await open();
  await expect.element(page.getByText(words.unknown('2099.01', packVersion))).toBeVisible();
  await expect.element(page.getByRole('button', { name: words.apply(packVersion) })).not.toBeInTheDocument();
});

describe('adding a pack', () => {
  const choose = (text: string) =>
    userEvent.upload(
      document.querySelector('input[type=file]') as HTMLInputElement,
      new File([text], 'pack.json', { type: 'application/json' }),
    );
  const dialog = () => page.getByRole('dialog');

  beforeEach(async () => {
    await open();
    await expect.element(page.getByText(words.none)).toBeVisible();
  });

  test('shows first what it would bring, then asks its questions under its author’s name', async () => {
    await choose(fileWith());
    await expect.element(dialog().getByText(specimen.name.zh)).toBeVisible();
    await expect.element(dialog().getByText(words.lawFacts(2, 1))).toBeVisible();
    expect(await store.db.packs.count()).toBe(0);
    await dialog().getByRole('button', { name: words.add }).click();
    await expect.element(page.getByText(words.added(specimen.name.zh))).toBeVisible();
    location.hash = `#/case/${caseId}/check/x-example/${specimenQuestion.id}`;
    const asked = `${specimenQuestion.text.zh}（${specimen.author}）`;
    await expect.element(page.getByRole('heading', { name: asked })).toBeVisible();
    await expect.element(page.getByText(/示例律所补充题（示例律师事务所提供） ·/)).toBeVisible();
  });

  test('can be read by everyone', async () => {
    await choose(fileWith());
    await dialog().getByRole('button', { name: words.add }).click();
    await page.getByText(words.lawFactsTitle).click();
    expect(await violations([320, 1280])).toEqual([]);
  });

  test('can be called off, and is gone after removal', async () => {
    await choose(fileWith());
    await dialog().getByRole('button', { name: zh.shell.cancel }).click();
    expect(await store.db.packs.count()).toBe(0);
    await choose(fileWith());
    await dialog().getByRole('button', { name: words.add }).click();
    await page.getByRole('button', { name: words.remove }).click();
    await expect.element(page.getByText(words.removed(specimen.name.zh))).toBeVisible();
    await expect.element(page.getByText(words.none)).toBeVisible();
  });

  test('lists what its author has to correct', async () => {
    await choose(fileWith(['questions', 0, 'rev'], 1.5));
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(page.getByText('questions[0].rev')).toBeVisible();
    await expect.element(page.getByText('应为整数')).toBeVisible();
    expect(await violations([320, 1280])).toEqual([]);
    expect(await store.db.packs.count()).toBe(0);
  });
});
