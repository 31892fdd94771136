import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { addDataSet } from '../../../lib/cases/data-sets.ts';
import { readEvidence } from '../../../lib/cases/evidence.ts';
import type { Store } from '../../../lib/cases/store.ts';
import type { PageBoxes } from '../../../lib/detection/page-report.ts';
import { startCase } from '../../support/cases.ts';
import { violations } from '../../support/check-accessibility.ts';
import { extension } from '../../support/extension-api.ts';
import { group, report } from '../../support/page-report.ts';
import { freshStore, renderSidePanel, zh } from '../../support/render-page.tsx';

const words = zh.scanner;
const size = { width: 200, height: 100 };
const still: PageBoxes = { ...size, ratio: 1, boxes: [{ left: 20, top: 30, width: 60, height: 12 }] };
let store: Store;

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** A picture that is red all over, as the browser would hand it out. */
function redPicture({ width, height } = size): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width, height);
  return canvas.toDataURL('image/png');
}

/** The page answers each question about its boxes with the next of these, and with the last one from then on. */
function answering(...answers: (PageBoxes | undefined)[]): void {
  const port = extension.tabs.port;
  if (port === undefined) throw new Error('no scanner');
  const { postMessage } = port;
  let next = 0;
  port.postMessage = (message: unknown) => {
    postMessage(message);
    const asked = message as { kind: string; ask: number };
    if (asked.kind !== 'boxes') return;
    const seen = answers[Math.min(next++, answers.length - 1)];
    queueMicrotask(() => port.onMessage.emit({ kind: 'boxes', ask: asked.ask, ...(seen && { seen }) }));
  };
}

beforeEach(async () => {
  await page.viewport(360, 800);
  store = await freshStore();
  await startCase(store);
  await extension.permissions.request({ origins: ['https://crm.example/*'] });
  extension.tabs.current = { id: 7, url: 'https://crm.example/students' };
  extension.tabs.picture = redPicture();
  await renderSidePanel();
  await expect.element(page.getByText(words.waiting)).toBeVisible();
  extension.tabs.say({ kind: 'report', report: report({ groups: [group()] }) });
  await expect.element(button(words.evidence.take)).toBeEnabled();
});

async function pixels(png: Uint8Array): Promise<{ width: number; at: (x: number, y: number) => string }> {
  const image = await createImageBitmap(new Blob([new Uint8Array(png)]));
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  return { width: image.width, at: (x, y) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)].join() };
}

describe('a picture kept as evidence', () => {
  test('is shown first, and stored with the findings black in its pixels', async () => {
    answering(still);
    await button(words.evidence.take).click();
    await expect.element(page.getByAltText(words.evidence.alt)).toBeVisible();
    expect(await store.db.evidence.count()).toBe(0);
    await button(words.evidence.keep).click();
    await expect.poll(() => store.db.evidence.count()).toBe(1);
    const [kept] = await store.db.evidence.toArray();
    expect(kept).toMatchObject({
      mediaType: 'image/png',
      name: expect.stringMatching(/^学员列表 .* 已遮蔽\.png$/),
    });
    const { at } = await pixels(await readEvidence(store, kept?.id ?? ''));
    for (const [x, y] of [
      [20, 30],
      [79, 41],
      [17, 27],
      [82, 44],
    ] as const)
      expect(at(x, y), `${x},${y}`).toBe('0,0,0');
    for (const [x, y] of [
      [15, 35],
      [85, 35],
      [40, 25],
      [40, 47],
    ] as const)
      expect(at(x, y), `${x},${y}`).toBe('255,0,0');
  });

  test('is stored once, however often the button is clicked meanwhile; the focus goes back to where it was', async () => {
    answering(still);
    button(words.evidence.take).element().focus();
    await button(words.evidence.take).click();
    await expect.element(page.getByAltText(words.evidence.alt)).toBeVisible();
    const keep = button(words.evidence.keep).element() as HTMLElement;
    const [one, other] = [keep, button(words.evidence.drop).element()].map((it) =>
      it.getBoundingClientRect(),
    );
    expect((one?.top ?? 0) + (one?.bottom ?? 0)).toBe((other?.top ?? 0) + (other?.bottom ?? 0));
    keep.click();
    keep.click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(await store.db.evidence.count()).toBe(1);
    await expect.element(button(words.evidence.take)).toHaveFocus();
  });

  test('is named after the page that it shows, whatever is in view when it is kept', async () => {
    answering(still);
    await button(words.evidence.take).click();
    await expect.element(page.getByAltText(words.evidence.alt)).toBeVisible();
    const orders = report({ url: 'https://crm.example/orders', title: '订单', groups: [] });
    extension.tabs.say({ kind: 'report', report: orders });
    await expect.poll(() => document.querySelector('h1')?.textContent).toBe('订单');
    await button(words.evidence.keep).click();
    await expect
      .poll(() => store.db.evidence.toArray())
      .toMatchObject([{ name: expect.stringMatching(/^学员列表 /) }]);
  });

  test('can be seen in a window of its own, which is gone with the dialog', async () => {
    const large = { close: vi.fn() };
    const opened = vi.spyOn(window, 'open').mockReturnValue(large as unknown as Window);
    answering(still);
    await button(words.evidence.take).click();
    const picture = page.getByAltText(words.evidence.alt);
    await picture.click();
    expect(opened).toHaveBeenCalledWith(
      picture.element().getAttribute('src'),
      '',
      expect.stringMatching(/^popup/),
    );
    expect(large.close).not.toHaveBeenCalled();
    await button(words.evidence.drop).click();
    await expect.poll(() => large.close.mock.calls).toHaveLength(1);
    opened.mockRestore();
  });

  test('goes to the question that the person chooses', async () => {
    answering(still);
    await button(words.evidence.take).click();
    const choice = page.getByLabelText(words.evidence.question);
    await expect.element(choice).toBeVisible();
    const option = [...choice.element().querySelectorAll('option')].find(({ value }) => value !== '');
    await choice.selectOptions(option?.value ?? '');
    await button(words.evidence.keep).click();
    await expect.poll(() => store.db.answers.count()).toBe(1);
    const [answer] = await store.db.answers.toArray();
    const [kept] = await store.db.evidence.toArray();
    expect(answer).toMatchObject({ questionId: option?.value, evidenceIds: [kept?.id] });
  });

  test('goes to the data set that the person chooses', async () => {
    const dataSet = await addDataSet(store, (await store.db.cases.toArray())[0]?.id ?? '', {
      name: '会员资料',
    });
    answering(still);
    await button(words.evidence.take).click();
    await page.getByLabelText(words.evidence.question).selectOptions('会员资料');
    await button(words.evidence.keep).click();
    await expect.poll(() => store.db.evidence.count()).toBe(1);
    const [kept] = await store.db.evidence.toArray();
    expect((await store.db.dataSets.get(dataSet.id))?.evidenceIds).toEqual([kept?.id]);
    expect(await store.db.answers.count()).toBe(0);
  });

  test('can be looked over by everyone, in every width, theme and language', async () => {
    answering(still);
    await button(words.evidence.take).click();
    await expect.element(page.getByAltText(words.evidence.alt)).toBeVisible();
    expect(await violations([320, 480])).toEqual([]);
  });

  test('is asked about again after the lock until it is kept or dropped', async () => {
    const picture = page.getByAltText(words.evidence.alt);
    const { vaultKey, vaultDeadline } = await extension.storage.session.get(['vaultKey', 'vaultDeadline']);
    answering(still);
    await button(words.evidence.take).click();
    await expect.element(picture).toBeVisible();
    await extension.storage.session.remove(['vaultKey', 'vaultDeadline']);
    await expect.element(picture).not.toBeInTheDocument();
    extension.tabs.port = undefined;
    await extension.storage.session.set({ vaultKey, vaultDeadline });
    extension.tabs.say({ kind: 'report', report: report({ title: '没有这一页' }) });
    await expect.element(page.getByRole('dialog').getByText('学员列表')).toBeVisible();
    await button(words.evidence.keep).click();
    await expect
      .poll(() => store.db.evidence.toArray())
      .toMatchObject([{ name: expect.stringMatching(/^学员列表 /) }]);
    await expect.element(picture).not.toBeInTheDocument();
    extension.tabs.current = { id: 8, url: 'https://crm.example/students' };
    extension.tabs.port = undefined;
    extension.tabs.onActivated.emit();
    extension.tabs.say({ kind: 'report', report: report({ title: '订单' }) });
    await expect.element(page.getByRole('heading', { name: '订单' })).toBeVisible();
    await expect.element(picture).not.toBeInTheDocument();
  });

  test('is thrown away when the person does not want it', async () => {
    answering(still);
    await button(words.evidence.take).click();
    await button(words.evidence.drop).click();
    await expect.element(page.getByAltText(words.evidence.alt)).not.toBeInTheDocument();
    expect(await store.db.evidence.count()).toBe(0);
    expect(await store.db.blobs.count()).toBe(0);
  });

  test('is taken as soon as the page has been read', async () => {
    answering(undefined, undefined, still);
    await button(words.evidence.take).click();
    await expect.element(page.getByAltText(words.evidence.alt)).toBeVisible();
  });

  test('is taken again when the page moved in between', async () => {
    const moved = { ...still, boxes: still.boxes.map((box) => ({ ...box, top: box.top + 5 })) };
    answering(still, moved);
    await button(words.evidence.take).click();
    await expect.element(page.getByAltText(words.evidence.alt)).toBeVisible();
  });
});

describe('no picture is kept', () => {
  const noPicture = async (words: string | RegExp) => {
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByAltText(zh.scanner.evidence.alt)).not.toBeInTheDocument();
    expect(await store.db.evidence.count()).toBe(0);
  };

  test('while the page keeps moving', async () => {
    const at = (top: number) => ({ ...still, boxes: [{ left: 0, top, width: 9, height: 9 }] });
    answering(at(1), at(2), at(3), at(4));
    await button(words.evidence.take).click();
    await noPicture(/截图时页面在动/);
  });

  test('of a page that is still being read', async () => {
    answering(undefined);
    await button(words.evidence.take).click();
    await noPicture(/还没看完/);
  });

  test('when the browser refuses, and the person is told what to click', async () => {
    extension.tabs.picture = undefined;
    answering(still);
    await button(words.evidence.take).click();
    await noPicture(/点一下工具栏里的收官图标/);
  });

  test('of another tab that came to the front', async () => {
    extension.tabs.onCapture = () => {
      extension.tabs.active = false;
    };
    answering(still);
    await button(words.evidence.take).click();
    await noPicture(/截图时页面在动/);
  });

  test('that shows more or less of the page than was measured', async () => {
    extension.tabs.picture = redPicture({ width: 200, height: 150 });
    answering(still);
    await button(words.evidence.take).click();
    await noPicture(/截图时页面在动/);
  });
});
