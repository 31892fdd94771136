import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { startCase } from '../../support/cases.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.dossier;

let caseId: string;

beforeEach(async () => {
  await page.viewport(1280, 900);
  caseId = (await startCase(await freshStore())).id;
});

afterEach(() => vi.unstubAllGlobals());

test('choosing another language of the dossier leaves nothing of the first one standing', async () => {
  await renderDashboard(`/case/${caseId}/dossier`);
  await page.getByRole('button', { name: words.make }).click();
  await expect
    .element(page.getByText(new RegExp(`^(${words.making}|${words.ready}|${words.failed})$`)).first())
    .toBeVisible();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect.element(page.getByRole('button', { name: words.make })).toBeEnabled();
  for (const left of [words.ready, words.failed, words.cancelled])
    expect(page.getByText(left, { exact: true }).query()).toBeNull();
});

/** Answers at once, as the worker does when it is done. The fonts are not there in tests. */
class DoneAtOnce extends EventTarget {
  postMessage() {
    const data = { kind: 'done', pdf: new Uint8Array(1), boxed: ['𠮷'] };
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data })));
  }
  terminate() {}
}

test('a character that the PDF shows as a box is named beside the files', async () => {
  vi.stubGlobal('Worker', DoneAtOnce);
  await renderDashboard(`/case/${caseId}/dossier`);
  await page.getByRole('button', { name: words.make }).click();
  await expect.element(page.getByText(words.boxed('𠮷 (U+20BB7)'))).toBeVisible();
});
