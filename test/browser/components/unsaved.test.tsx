import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDataSet } from '../../../lib/cases/data-sets.ts';
import { attachEvidence, removeEvidence } from '../../../lib/cases/evidence.ts';
import { shareEvidence } from '../../../lib/cases/evidence-places.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { questionWith, routeOf, startCase, storedAnswer } from '../../support/cases.ts';
import { extension } from '../../support/extension-api.ts';
import { fillDisk } from '../../support/full-disk.ts';
import { freshStore, goTo, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.checklist;
const question = questionWith(() => true);
let store: Store;
let caseId: string;

beforeEach(async () => {
  store = await freshStore();
  ({ id: caseId } = await startCase(store));
  await renderDashboard(routeOf(caseId, question));
  await expect.element(heading()).toBeVisible();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const heading = () => page.getByRole('heading', { name: question.text.zh });
const alert = () => page.getByRole('alert');
const reason = () => page.getByLabelText(words.reason, { exact: true });
const storedReason = async () => (await storedAnswer(store, caseId, question))?.reason;
const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('an answer that could not be stored', () => {
  test('is said of when the question is left, is there again, and is stored once that is possible', async () => {
    const makeRoom = fillDisk();
    await reason().fill('大部分已经办完');
    await expect.element(alert()).toHaveTextContent('磁盘空间不够');
    await page.getByRole('link', { name: words.next }).click();
    await expect.element(heading()).not.toBeInTheDocument();
    await expect.element(reason()).toHaveValue('');
    const notice = page.getByText(words.leftUnsaved(question.text.zh));
    await expect.element(notice).toBeVisible();
    await expect.element(page.getByRole('button', { name: zh.shell.close })).toBeVisible();
    expect(asks()).toBe(true);
    await page.getByRole('button', { name: words.backToIt }).click();
    await expect.element(reason()).toHaveValue('大部分已经办完');
    await page.getByRole('link', { name: words.next }).click();
    await expect.element(notice).toBeVisible();
    await page.getByRole('link', { name: words.previous }).click();
    await expect.element(notice).not.toBeInTheDocument();
    await expect.element(reason()).toHaveValue('大部分已经办完');
    await expect.element(alert()).toHaveTextContent('磁盘空间不够');
    makeRoom();
    await userEvent.click(heading());
    await expect.poll(storedReason).toBe('大部分已经办完');
    await expect.element(alert()).not.toBeInTheDocument();
    expect(asks()).toBe(false);
  });

  test('is tried again by a click that takes the focus from nothing', async () => {
    const makeRoom = fillDisk();
    await reason().fill('大部分已经办完');
    await expect.element(alert()).toHaveTextContent('磁盘空间不够');
    makeRoom();
    // Moves no focus, as a click into a page that has it already.
    (heading().element() as HTMLElement).click();
    await expect.poll(storedReason).toBe('大部分已经办完');
  });

  test('because another page locks just then is stored as soon as the vault is open again', async () => {
    const { vaultKey, vaultDeadline } = await extension.storage.session.get(['vaultKey', 'vaultDeadline']);
    const real = setTimeout;
    vi.spyOn(window, 'setTimeout').mockImplementation(((run: () => void, ms?: number) =>
      ms === 400 ? 0 : real(run, ms)) as typeof setTimeout);
    await reason().fill('写到一半被锁上');
    await extension.storage.session.remove(['vaultKey', 'vaultDeadline']);
    await expect.element(reason()).not.toBeInTheDocument();
    await extension.storage.session.set({ vaultKey, vaultDeadline });
    await expect.element(reason()).toHaveValue('写到一半被锁上');
    await expect.poll(storedReason).toBe('写到一半被锁上');
  });
});

test('a file that could not be attached is named when the question was left meanwhile', async () => {
  const asked = Promise.withResolvers<ArrayBuffer>();
  const file = new File(['核对表'], '核对表.txt', { type: 'text/plain' });
  file.arrayBuffer = () => asked.promise;
  const input = document.querySelector<HTMLInputElement>('.evidence input[type="file"]');
  Object.defineProperty(input, 'files', { value: [file] });
  Object.defineProperty(input, 'value', { value: '', writable: true });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await page.getByRole('link', { name: words.next }).click();
  await expect.element(heading()).not.toBeInTheDocument();
  fillDisk();
  asked.resolve(await new Blob(['核对表']).arrayBuffer());
  await expect.element(page.getByText('“核对表.txt”没有附上。')).toBeVisible();
});

test('what is filled in outlasts a page that could not be shown', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await page.getByLabelText(words.remarks).fill('合同找到了吗？');
  await userEvent.click(heading());
  goTo('/case/deleted-meanwhile');
  await expect.element(alert()).toHaveTextContent('case.gone');
  goTo(routeOf(caseId, question));
  await expect.element(page.getByLabelText(words.remarks)).toHaveValue('合同找到了吗？');
});

test('a page that could not be read can be tried again, and what is filled in is still there', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await page.getByLabelText(words.remarks).fill('合同找到了吗？');
  const unreadable = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('planted', 'UnknownError');
  });
  goTo(`/case/${caseId}/data`);
  await expect.element(alert()).toHaveTextContent('storage.failed');
  unreadable.mockRestore();
  await page.getByRole('button', { name: zh.shell.retry }).click();
  await expect.element(page.getByRole('heading', { name: zh.inventory.title, exact: true })).toBeVisible();
  goTo(routeOf(caseId, question));
  await expect.element(page.getByLabelText(words.remarks)).toHaveValue('合同找到了吗？');
});

test('a form that cannot be stored says so beside its button and keeps what is filled in', async () => {
  goTo(`/case/${caseId}/data`);
  const makeRoom = fillDisk();
  await page.getByRole('button', { name: zh.inventory.add }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabelText(zh.inventory.name, { exact: true }).fill('售后客户名单');
  const save = dialog.getByRole('button', { name: zh.shell.save });
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('磁盘空间不够');
  await expect.element(dialog.getByRole('alert')).toBeInViewport();
  await expect.element(save).toBeInViewport();
  await expect.element(dialog.getByLabelText(zh.inventory.name, { exact: true })).toHaveValue('售后客户名单');
  makeRoom();
  await save.click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(await store.db.dataSets.count()).toBe(1);
});

test('what can be brought back no more is not offered again', async () => {
  const bytes = new TextEncoder().encode('核对表');
  const file = { name: '核对表.txt', mediaType: 'text/plain', bytes };
  const attached = await attachEvidence(store, caseId, { ...file, question });
  const dataSet = await addDataSet(store, caseId, { name: '售后客户名单' });
  await shareEvidence(store, attached, { dataSet });
  await page.getByRole('button', { name: words.removeFile }).click();
  await expect.element(page.getByText(words.takenOff('核对表.txt'))).toBeVisible();
  await removeEvidence(store, attached, { dataSet });
  const undo = page.getByRole('button', { name: zh.shell.undo });
  await undo.click();
  await expect.element(page.getByText(/^没能撤销。这个证据已在另一个页面被取下/)).toBeVisible();
  await expect.element(undo).not.toBeInTheDocument();
});

test('what was removed can still be brought back when that failed the first time', async () => {
  await attachEvidence(store, caseId, {
    name: '核对表.txt',
    mediaType: 'text/plain',
    bytes: new TextEncoder().encode('核对表'),
    question,
  });
  await page.getByRole('button', { name: words.removeFile }).click();
  await expect.element(page.getByText(words.removedFile('核对表.txt'))).toBeVisible();
  const makeRoom = fillDisk();
  await page.getByRole('button', { name: zh.shell.undo }).click();
  await expect.element(page.getByText(/^没能撤销。磁盘空间不够/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: zh.shell.close })).toBeVisible();
  makeRoom();
  (page.getByRole('button', { name: zh.shell.undo }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('核对表.txt')).toBeVisible();
  await expect.element(page.getByRole('main')).toHaveFocus();
  expect(await store.db.blobs.count()).toBe(1);
});
