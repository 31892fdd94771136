import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { saveAnswer } from '../../../lib/cases/answers.ts';
import { attachEvidence } from '../../../lib/cases/evidence.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { questionWith, routeOf, startCase } from '../../support/cases.ts';
import { violations } from '../../support/check-accessibility.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.checklist;
const question = questionWith(({ evidence }) => evidence.some(({ need }) => need === 'must'));
const must = question.evidence.find(({ need }) => need === 'must');
let store: Store;
let caseId: string;

beforeEach(async () => {
  await page.viewport(1280, 900);
  store = await freshStore();
  ({ id: caseId } = await startCase(store));
  await saveAnswer(store, caseId, { question, basedOn: undefined, patch: { state: 'yes' } });
});

const open = async () => {
  await renderDashboard(routeOf(caseId, question));
  await expect.element(page.getByRole('heading', { name: question.text.zh })).toBeVisible();
};
const attached = (validUntil?: string) =>
  attachEvidence(store, caseId, {
    ...{ name: '认证证书.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([1]), question },
    ...(must && { hintId: must.id }),
    ...(validUntil !== undefined && { validUntil }),
  });
const day = () => page.getByLabelText(new RegExp(`^${words.validUntil}`));
const leave = () => page.getByRole('heading', { name: question.text.zh }).click();
const stored = async () => (await store.db.evidence.toArray()).map(({ validUntil }) => validUntil);

describe('until when a document is good', () => {
  test('is asked as soon as it is attached', async () => {
    await open();
    await userEvent.upload(
      document.querySelector('input[type=file]') as HTMLInputElement,
      new File(['x'], '证书.pdf', { type: 'application/pdf' }),
    );
    await day().fill('2099-03-31');
    await userEvent.keyboard('{Enter}');
    await expect.poll(stored).toEqual(['2099-03-31']);
  });

  test('can be stated later and taken back', async () => {
    await attached();
    await open();
    await expect.element(day()).not.toBeInTheDocument();
    await page.getByRole('button', { name: words.stateValid }).click();
    await expect.element(day()).toHaveFocus();
    await day().fill('2099-03-31');
    expect(await stored()).toEqual([undefined]);
    await leave();
    await expect.poll(stored).toEqual(['2099-03-31']);
    await day().fill('');
    await leave();
    await expect.poll(stored).toEqual([undefined]);
  });

  test('is warned of once it is past, and the answer lacks its proof again', async () => {
    await attached('2020-01-01');
    await open();
    await expect.element(page.getByText(words.lapse.lapsed)).toBeVisible();
    await expect.element(page.getByText(`附的已过有效期：${must?.label.zh}`)).toBeVisible();
    await day().fill('2099-03-31');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(words.lapse.lapsed)).not.toBeInTheDocument();
    await expect.element(page.getByText(`附的已过有效期：${must?.label.zh}`)).not.toBeInTheDocument();
  });

  test('comes back with the file when taking it off is undone', async () => {
    await attached('2099-03-31');
    await open();
    await page.getByRole('button', { name: words.removeFile }).click();
    await expect.poll(stored).toEqual([]);
    await page.getByRole('button', { name: zh.shell.undo }).click();
    await expect.poll(stored).toEqual(['2099-03-31']);
  });

  test('leads from the sweep to the question', async () => {
    await attached('2020-01-01');
    await renderDashboard(`/case/${caseId}/sweep`);
    await expect.element(page.getByRole('heading', { name: '附的证据已过有效期' })).toBeVisible();
  });

  test('can be read and stated by everyone', async () => {
    await attached('2020-01-01');
    await attached();
    await open();
    await page.getByRole('button', { name: words.stateValid }).click();
    expect(await violations([320, 1280])).toEqual([]);
  });
});
