import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stateFact } from '../../../lib/cases/state-fact.ts';
import type { Store } from '../../../lib/cases/store.ts';
import type { FactField } from '../../../lib/facts/field.ts';
import { factFields } from '../../../lib/facts/index.ts';
import { startCase } from '../../support/cases.ts';
import { extension } from '../../support/extension-api.ts';
import { fillDisk } from '../../support/full-disk.ts';
import { freshStore, goTo, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.cases;
let store: Store;
let caseId: string;

function triageField(kind: FactField['kind']): FactField {
  const found = [...factFields.values()].find(
    (field) => field.triage !== undefined && field.kind === kind && !field.visibleWhen,
  );
  if (!found) throw new Error(`triage asks for no ${kind}`);
  return found;
}
const yesOrNo = triageField('boolean');
const [yes, no] =
  yesOrNo.asksFor === 'presence' ? [words.factThere, words.factNotThere] : [words.factYes, words.factNo];
const count = triageField('count');

beforeEach(async () => {
  store = await freshStore();
  ({ id: caseId } = await startCase(store));
  await renderDashboard(`/case/${caseId}/check/facts`);
});

const fact = ({ ask }: FactField) => page.getByRole('group', { name: ask.zh });
const option = (field: FactField, name: string) => fact(field).getByRole('radio', { name, exact: true });
const entry = (field: FactField) => fact(field).getByRole('textbox');
const stored = ({ id }: FactField) => store.db.facts.get(`${caseId}:${id}`);
const suggest = (value = true) =>
  stateFact(store, caseId, { path: yesOrNo.id, value, state: 'suggested', origin: 'finding-1' });
const asksBeforeClosing = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

async function type(text: string): Promise<void> {
  await entry(count).fill(text);
  await userEvent.tab();
}

describe('stating a fact', () => {
  test('nothing is chosen beforehand but the situation, which the case was started with', async () => {
    await expect.element(option(yesOrNo, yes)).not.toBeChecked();
    expect(page.getByRole('radio', { checked: true }).elements()).toHaveLength(1);
  });

  test('yes, no and not known yet are stored at once', async () => {
    await option(yesOrNo, yes).click();
    await expect
      .poll(() => stored(yesOrNo))
      .toMatchObject({ value: true, state: 'asserted', origin: 'person' });
    await option(yesOrNo, no).click();
    await expect.poll(() => stored(yesOrNo)).toMatchObject({ value: false, state: 'asserted' });
    await option(yesOrNo, words.factUnknown).click();
    await expect.poll(() => stored(yesOrNo)).toMatchObject({ value: null, state: 'unknown' });
    await expect.element(option(yesOrNo, words.factUnknown)).toBeChecked();
  });

  test.each([
    ['12345', 12_345],
    ['12,345', 12_345],
    ['１２，３４５', 12_345],
    [' 1 2 345 ', 12_345],
    ['0', 0],
  ])('the count typed as "%s" is %d', async (text, value) => {
    await type(text);
    await expect.poll(() => stored(count)).toMatchObject({ value, state: 'asserted' });
  });

  test('Enter stores a count without leaving the field', async () => {
    await userEvent.click(entry(count));
    await userEvent.keyboard('214{Enter}');
    await expect.poll(() => stored(count)).toMatchObject({ value: 214 });
    await expect.element(entry(count)).toHaveFocus();
  });

  test('a count that is typed while another one is being stored is kept', async () => {
    await entry(count).fill('215');
    const origin = 'person';
    await stateFact(store, caseId, { path: count.id, value: 214, state: 'asserted', origin });
    await stateFact(store, caseId, { path: yesOrNo.id, value: true, state: 'asserted', origin });
    await expect.element(option(yesOrNo, yes)).toBeChecked();
    await expect.element(entry(count)).toHaveValue('215');
    await userEvent.tab();
    await expect.poll(() => stored(count)).toMatchObject({ value: 215 });
  });

  test('a count that is not left yet is there again after the lock, with the focus in it', async () => {
    const open = await extension.storage.session.get(['vaultKey', 'vaultDeadline']);
    await userEvent.click(entry(count));
    await userEvent.keyboard('21');
    await extension.storage.session.remove(['vaultKey', 'vaultDeadline']);
    await expect.element(entry(count)).not.toBeInTheDocument();
    expect(asksBeforeClosing()).toBe(true);
    await extension.storage.session.set(open);
    await expect.element(entry(count)).toHaveFocus();
    await expect.element(entry(count)).toHaveValue('21');
    await expect.element(entry(count)).toHaveAccessibleDescription(words.factBack);
    expect(await stored(count)).toBeUndefined();
    await userEvent.keyboard('4{Tab}');
    await expect.poll(() => stored(count)).toMatchObject({ value: 214, state: 'asserted' });
    await expect.element(fact(count).getByText(words.factBack)).not.toBeInTheDocument();
    expect(asksBeforeClosing()).toBe(false);
  });

  test('a count that could not be stored is there again on coming back to the facts', async () => {
    const makeRoom = fillDisk();
    await type('214');
    await expect.element(fact(count).getByRole('alert')).toBeVisible();
    goTo(`/case/${caseId}/data`);
    await expect.element(page.getByRole('heading', { name: zh.inventory.title, exact: true })).toBeVisible();
    makeRoom();
    goTo(`/case/${caseId}/check/facts`);
    await expect.element(entry(count)).toHaveValue('214');
    await userEvent.tab();
    await expect.poll(() => stored(count)).toMatchObject({ value: 214 });
  });

  test.each(['约三千', '12.5', '-3', '1e3人', '1e3', '0x10', '1,5', '1.000'])(
    '"%s" is no count: it says so and keeps what was stored',
    async (text) => {
      await type('214');
      await expect.poll(() => stored(count)).toMatchObject({ value: 214 });
      await type(text);
      await expect.element(fact(count).getByRole('alert')).toHaveTextContent(/没有保存/);
      expect(await stored(count)).toMatchObject({ value: 214 });
    },
  );

  test('a field that is emptied shows again what still counts', async () => {
    await type('214');
    await expect.poll(() => stored(count)).toMatchObject({ value: 214 });
    await type('');
    await expect.element(entry(count)).toHaveValue('214');
    expect(await stored(count)).toMatchObject({ value: 214, state: 'asserted' });
  });
});

describe('a suggestion from a page', () => {
  const suggestion = () => fact(yesOrNo).getByText(words.suggested);

  test('does not count until accepted', async () => {
    await suggest();
    await expect.element(suggestion()).toBeVisible();
    await expect.element(option(yesOrNo, yes)).not.toBeChecked();
    await fact(yesOrNo).getByRole('button', { name: words.accept, exact: true }).click();
    await expect
      .poll(() => stored(yesOrNo))
      .toMatchObject({ value: true, state: 'asserted', origin: 'finding-1' });
    await expect.element(option(yesOrNo, yes)).toBeChecked();
    await expect.element(suggestion()).not.toBeInTheDocument();
  });

  test('stays away once it is declined', async () => {
    await suggest();
    await fact(yesOrNo).getByRole('button', { name: words.decline, exact: true }).click();
    await expect.element(suggestion()).not.toBeInTheDocument();
    await suggest();
    expect(await stored(yesOrNo)).toMatchObject({ state: 'declined' });
    await expect.element(option(yesOrNo, yes)).not.toBeChecked();
  });

  test('never overwrites what a person said', async () => {
    await option(yesOrNo, no).click();
    await expect.poll(() => stored(yesOrNo)).toMatchObject({ value: false });
    await suggest();
    expect(await stored(yesOrNo)).toMatchObject({ value: false, state: 'asserted' });
    await expect.element(option(yesOrNo, no)).toBeChecked();
    expect(suggestion().elements()).toEqual([]);
  });
});

test('a fact decides at once how many questions each section asks', async () => {
  const total = () =>
    page
      .getByRole('complementary')
      .getByText(/^\d+ 题$/)
      .elements()
      .reduce((sum, { textContent }) => sum + Number.parseInt(textContent, 10), 0);
  await expect.poll(total).toBeGreaterThan(0);
  const before = total();
  for (const field of [...factFields.values()].filter(({ kind }) => kind === 'boolean'))
    await stateFact(store, caseId, { path: field.id, value: false, state: 'asserted', origin: 'person' });
  await expect.poll(total).toBeLessThan(before);
});
