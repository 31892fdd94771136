import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Store } from '../../../lib/cases/store.ts';
import { missing } from '../../../lib/checklist/outcome.ts';
import { questionWith, routeOf, startCase, storedAnswer } from '../../support/cases.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.checklist;
const lastDay = '2099-12-31';
const question = questionWith(
  ({ notApplicable, irreversibleAfter, evidence }) =>
    notApplicable !== undefined && irreversibleAfter === 'crmContractEnds' && evidence.length > 0,
);
let store: Store;
let caseId: string;

beforeEach(async () => {
  store = await freshStore();
  ({ id: caseId } = await startCase(store, { 'dates.crmContractEnds': lastDay }));
  await renderDashboard(routeOf(caseId, question));
  await expect.element(page.getByRole('heading', { name: question.text.zh })).toBeVisible();
});

const stored = () => storedAnswer(store, caseId, question);
const state = async () => (await stored())?.state;
const choice = (text: string) => page.getByRole('radio', { name: text });
const reason = () => page.getByLabelText(words.reason, { exact: true });
const confirm = () => page.getByRole('button', { name: words.confirm });

/** Whether the page made the key its own. */
const taken = (key: string, target: Element = document.body, init: KeyboardEventInit = {}): boolean =>
  !target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));

describe('choosing an answer', () => {
  test('nothing is chosen beforehand', async () => {
    expect(page.getByRole('radio', { checked: true }).elements()).toEqual([]);
    await expect.element(page.getByText(words.notStarted)).toBeVisible();
  });

  test('a click stores the choice', async () => {
    await choice(question.choices.partly.zh).click();
    await expect.poll(state).toBe('partly');
    await expect.element(choice(question.choices.partly.zh)).toBeChecked();
  });

  test.each([
    ['1', 'yes'],
    ['2', 'partly'],
    ['3', 'no'],
    ['4', 'unknown'],
    ['5', 'not-applicable'],
  ])('the key %s stores "%s"', async (key, expected) => {
    await userEvent.keyboard(key);
    await expect.poll(state).toBe(expected);
  });

  test('in a text field a digit is text', async () => {
    await userEvent.click(reason());
    await userEvent.keyboard('3');
    await expect.element(reason()).toHaveValue('3');
    await expect.poll(async () => (await stored())?.reason).toBe('3');
    expect(await state()).toBeNull();
  });

  test('while an input method composes, keys are its own, and with a modifier the browser’s', async () => {
    expect(taken('3', document.body, { isComposing: true })).toBe(false);
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(taken('2', document.body, { [modifier]: true })).toBe(false);
    expect(taken('1')).toBe(true);
    await expect.poll(state).toBe('yes');
    expect((await stored())?.seq).toBe(1);
  });

  test('in an open dialog no key answers', async () => {
    await userEvent.keyboard('?');
    const dialog = page.getByRole('dialog', { name: zh.shell.keysTitle });
    await expect.element(dialog).toBeVisible();
    expect(taken('3', dialog.element())).toBe(false);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(taken('1')).toBe(true);
    await expect.poll(state).toBe('yes');
    expect((await stored())?.seq).toBe(1);
  });
});

describe('what an answer asks for next', () => {
  test('don’t know asks who would know and by when', async () => {
    await choice(words.unknownChoice).click();
    await page.getByLabelText(words.who).fill('IT 值班');
    await page.getByLabelText(words.whoBy).fill('2099-01-05');
    await expect
      .poll(stored)
      .toMatchObject({ state: 'unknown', unknownWho: 'IT 值班', unknownBy: '2099-01-05' });
    await expect.element(page.getByText(words.unknownIsGap)).toBeVisible();
  });

  test('not applicable counts as open until a reason stands there; an offered one is enough', async () => {
    await choice(words.naChoice).click();
    const needs = missing(question, await storedState('not-applicable'), new Map())[0];
    await expect.element(page.getByText(needs?.text.zh ?? '')).toBeVisible();
    const offered = question.notApplicable?.[0];
    await page.getByRole('combobox', { name: words.naReason }).selectOptions(offered?.label.zh ?? '');
    await expect.poll(async () => (await stored())?.naReasonId).toBe(offered?.id);
    await expect.element(page.getByText(needs?.text.zh ?? '')).not.toBeInTheDocument();
  });

  test('not applicable takes a reason in own words as well', async () => {
    await choice(words.naChoice).click();
    await page.getByRole('textbox', { name: words.naReason }).fill('我们从不外发资料');
    await expect.poll(stored).toMatchObject({ state: 'not-applicable', reason: '我们从不外发资料' });
  });

  test('not done shows the gap and what to do about it', async () => {
    await choice(question.choices.no.zh).click();
    await expect.element(page.getByText(question.gap.zh)).toBeVisible();
    await expect.element(page.getByText(question.action.zh)).toBeVisible();
    await choice(question.choices.yes.zh).click();
    await expect.element(page.getByText(question.gap.zh)).not.toBeInTheDocument();
  });

  test('a day after the key date is flagged and kept; an earlier one is not flagged', async () => {
    const due = page.getByLabelText(words.due, { exact: true });
    await due.fill('2100-01-15');
    await expect.element(page.getByText(words.dueLate)).toBeVisible();
    await expect.poll(async () => (await stored())?.dueOn).toBe('2100-01-15');
    await due.fill(lastDay);
    await expect.element(page.getByText(words.dueLate)).not.toBeInTheDocument();
  });

  test('an answer can be confirmed only once it is chosen, and the button says so', async () => {
    await expect.element(confirm()).toBeDisabled();
    await expect.element(confirm()).toHaveAttribute('title', words.notStarted);
    await choice(question.choices.yes.zh).click();
    await confirm().click();
    await expect.element(page.getByText(/于.*确认$/)).toBeVisible();
    expect(await stored()).toMatchObject({ confirmedBy: '测试员甲（客服部）' });
    await choice(question.choices.no.zh).click();
    await expect.poll(async () => (await stored())?.confirmedBy).toBeUndefined();
    await expect.element(confirm()).toBeEnabled();
  });
});

async function storedState(expected: string) {
  await expect.poll(state).toBe(expected);
  return stored();
}

test('what has the focus is never behind the foot of the question', async () => {
  await page.viewport(1280, 480);
  const foot = document.querySelector<HTMLElement>('.foot');
  const fields = [...document.querySelectorAll<HTMLElement>('.scroll :is(input, textarea, select, button)')];
  expect(fields.length).toBeGreaterThan(5);
  for (const field of fields) {
    field.scrollIntoView({ block: 'end' });
    const { bottom } = field.getBoundingClientRect();
    expect(bottom, field.outerHTML).toBeLessThanOrEqual(foot?.getBoundingClientRect().top ?? 0);
  }
});
