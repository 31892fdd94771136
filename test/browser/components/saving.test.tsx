import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveAnswer } from '../../../lib/cases/answers.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { questionWith, routeOf, startCase, storedAnswer } from '../../support/cases.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.checklist;
const question = questionWith(({ evidence }) => evidence.length > 0);
let store: Store;
let caseId: string;

beforeEach(async () => {
  store = await freshStore();
  ({ id: caseId } = await startCase(store));
  await renderDashboard(routeOf(caseId, question));
  await expect.element(page.getByRole('heading', { name: question.text.zh })).toBeVisible();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const stored = () => storedAnswer(store, caseId, question);
const storedReason = async () => (await stored())?.reason;
const reason = () => page.getByLabelText(words.reason, { exact: true });
const note = () => page.getByLabelText(words.note, { exact: true });

/** The pause after typing, as the editor waits for it, never comes. */
function neverPause(): void {
  const real = setTimeout;
  vi.spyOn(window, 'setTimeout').mockImplementation(((run: () => void, ms?: number) =>
    ms === 400 ? 0 : real(run, ms)) as typeof setTimeout);
}

/** Keeps every writer of answers waiting until the result is called. */
async function holdDisk(): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const { promise: held, resolve: holding } = Promise.withResolvers<void>();
  void store.db.transaction('rw', store.db.answers, async () => {
    await store.db.answers.count();
    holding();
    await Dexie.waitFor(promise);
  });
  await held;
  return resolve;
}

describe('what is typed', () => {
  test('is stored after a pause in typing', async () => {
    await reason().fill('只核过一次');
    await expect.poll(storedReason).toBe('只核过一次');
  });

  test('is called saved only when it is in the database', async () => {
    const release = await holdDisk();
    await reason().fill('只核过一次');
    await expect.element(page.getByText(words.saving)).toBeVisible();
    expect(document.body.textContent).not.toContain(words.savedAt('').trim());
    release();
    await expect.element(page.getByText(/\d\d:\d\d 已存/)).toBeVisible();
    expect(await storedReason()).toBe('只核过一次');
  });

  test('has the browser ask before the tab is closed until it is in the database', async () => {
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asks()).toBe(false);
    const release = await holdDisk();
    await reason().fill('只核过一次');
    expect(asks()).toBe(true);
    release();
    await expect.element(page.getByText(/\d\d:\d\d 已存/)).toBeVisible();
    expect(asks()).toBe(false);
  });

  test('is stored when the question is left at once', async () => {
    neverPause();
    await reason().fill('写到一半就走');
    await page.getByRole('link', { name: words.next }).click();
    await expect.element(page.getByRole('heading', { name: question.text.zh })).not.toBeInTheDocument();
    await expect.poll(storedReason).toBe('写到一半就走');
  });

  test('is stored when the page is hidden or closed', async () => {
    neverPause();
    await reason().fill('标签页一关');
    window.dispatchEvent(new Event('pagehide'));
    await expect.poll(storedReason).toBe('标签页一关');
  });

  test('stays with its own question', async () => {
    neverPause();
    await reason().fill('属于这一题');
    await userEvent.click(page.getByRole('heading', { name: question.text.zh }));
    await userEvent.keyboard('j');
    await expect.element(page.getByRole('heading', { name: question.text.zh })).not.toBeInTheDocument();
    await expect.element(reason()).toHaveValue('');
    await expect.poll(storedReason).toBe('属于这一题');
    expect(await store.db.answers.count()).toBe(1);
  });

  test('never jumps back to the earlier text between being stored and being read again', async () => {
    await reason().fill('第一稿');
    await expect.poll(storedReason).toBe('第一稿');
    const field = reason().element() as HTMLTextAreaElement;
    const seen = new Set<string>();
    const watching = new AbortController();
    const watch = () => {
      seen.add(field.value);
      if (!watching.signal.aborted) requestAnimationFrame(watch);
    };
    await reason().fill('第一稿，改过的第二稿');
    watch();
    await expect.poll(storedReason).toBe('第一稿，改过的第二稿');
    await expect.element(page.getByText(/已存/)).toBeVisible();
    await userEvent.click(note());
    watching.abort();
    expect([...seen]).toEqual(['第一稿，改过的第二稿']);
  });
});

describe('the same answer in another window', () => {
  const elsewhere = (patch: { reason?: string; note?: string }) =>
    saveAnswer(store, caseId, { question, basedOn: undefined, patch });
  const leave = () => window.dispatchEvent(new Event('pagehide'));

  test('different fields are merged without a question', async () => {
    neverPause();
    await reason().fill('我的理由');
    await elsewhere({ note: '那边的备注' });
    await expect.element(note()).toHaveValue('那边的备注');
    leave();
    await expect.poll(stored).toMatchObject({ reason: '我的理由', note: '那边的备注' });
    expect(page.getByRole('alert').elements()).toEqual([]);
  });

  describe('the same field', () => {
    beforeEach(async () => {
      neverPause();
      await reason().fill('我的理由');
      await elsewhere({ reason: '那边的理由' });
      leave();
      await expect.element(page.getByRole('alert')).toBeVisible();
    });

    test('nothing is overwritten; what is typed stays on the page, what is stored is shown beside it', async () => {
      expect(await storedReason()).toBe('那边的理由');
      await expect.element(reason()).toHaveValue('我的理由');
      await expect.element(page.getByRole('alert')).toHaveTextContent('那边的理由');
      await expect.element(page.getByText(words.notSaved)).toBeVisible();
    });

    test('mine is kept when I say so', async () => {
      await page.getByRole('button', { name: words.keepMine }).click();
      await expect.poll(storedReason).toBe('我的理由');
      await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    });

    test('theirs is taken when I say so', async () => {
      await page.getByRole('button', { name: words.takeTheirs }).click();
      await expect.element(reason()).toHaveValue('那边的理由');
      await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
      leave();
      expect(await stored()).toMatchObject({ reason: '那边的理由', seq: 1 });
    });
  });
});

describe('leaving the field', () => {
  test('stores what was typed without waiting for the pause: the next click may lock the vault', async () => {
    neverPause();
    await reason().fill('只核过一次');
    await note().click();
    await expect.poll(storedReason).toBe('只核过一次');
  });
});

describe('evidence', () => {
  const file = new File(['核对表'], '核对表.txt', { type: 'text/plain' });
  const attached = async () => (await stored())?.evidenceIds.length ?? 0;

  /** Chooses a file, as the browser's own dialog would. */
  function choose(chosen: File): void {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const files = new DataTransfer();
    files.items.add(chosen);
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }

  test('a file attached to a typical evidence is listed with its number and ticks it off', async () => {
    const hint = question.evidence[0];
    await page.getByRole('button', { name: hint?.label.zh ?? '' }).click();
    choose(file);
    await expect.element(page.getByText('核对表.txt')).toBeVisible();
    await expect.element(page.getByText('E-001')).toBeVisible();
    expect(await store.db.evidence.toArray()).toMatchObject([{ hintId: hint?.id, size: 9 }]);
    expect(await attached()).toBe(1);
  });

  test('a file can be taken off again', async () => {
    choose(file);
    await page.getByRole('button', { name: words.removeFile }).click();
    await expect.element(page.getByText('E-001')).not.toBeInTheDocument();
    await expect.poll(attached).toBe(0);
    expect(await store.db.blobs.count()).toBe(0);
  });

  test('a file taken off by mistake comes back with undo, under a number of its own', async () => {
    choose(file);
    await page.getByRole('button', { name: words.removeFile }).click();
    await expect.poll(attached).toBe(0);
    await page.getByRole('button', { name: zh.shell.undo }).click();
    await expect.element(page.getByText('E-002')).toBeVisible();
    const [bytes] = await store.db.blobs.toArray();
    expect(new TextDecoder().decode(bytes?.bytes)).toBe('核对表');
  });

  test('a file whose bytes are not here says so instead of doing nothing', async () => {
    choose(file);
    await expect.element(page.getByText('E-001')).toBeVisible();
    await store.db.blobs.clear();
    await page.getByRole('button', { name: words.openFile }).click();
    await expect.element(page.getByText(/不在这台电脑上/)).toBeVisible();
  });

  test('a file that is too large is refused by name of the limit, and nothing is stored', async () => {
    const large = new File([new Uint8Array(25 * 1024 * 1024 + 1)], 'large.bin');
    choose(large);
    await expect.element(page.getByText(words.tooLarge)).toBeVisible();
    expect(await store.db.evidence.count()).toBe(0);
  });
});
