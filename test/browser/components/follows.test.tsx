import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { stateFact } from '../../../lib/cases/state-fact.ts';
import type { Store } from '../../../lib/cases/store.ts';
import type { FactPath, FactValue } from '../../../lib/facts/facts.ts';
import { factFields } from '../../../lib/facts/index.ts';
import { startCase } from '../../support/cases.ts';
import { freshStore, renderDashboard, setPreferences, zh } from '../../support/render-page.tsx';

const words = zh.follows;
let store: Store;
let caseId: string;

const state = (path: FactPath, value: FactValue | null) =>
  stateFact(store, caseId, {
    ...{ path, value, origin: 'person' },
    state: value === null ? 'unknown' : 'asserted',
  });
const beside = () => page.getByRole('complementary');
const rule = (id: string) => beside().getByRole('listitem').filter({ hasText: id }).first();
const fact = (path: FactPath) => page.getByRole('group', { name: factFields.get(path)?.ask.zh ?? path });
const unfold = (subject: keyof typeof words.groups) =>
  beside().getByText(words.groups[subject], { exact: true }).click();

beforeEach(async () => {
  store = await freshStore();
  ({ id: caseId } = await startCase(store));
});

describe('beside the facts', () => {
  test('what stops stands open with its strength, rule, reason and law, and goes as the fact goes', async () => {
    await state('under14', true);
    await state('recipient', 'other-handler');
    await renderDashboard(`/case/${caseId}/check/facts`);
    const row = rule('LB-14');
    await expect.element(row.getByText(words.strengths.stop, { exact: true })).toBeVisible();
    await expect.element(row.getByRole('link', { name: /不满 14 岁.*是/ })).toBeVisible();
    await row.getByText(/^依据 \d+ 条$/).click();
    await expect.element(row.getByText('《个人信息保护法》第三十一条')).toBeVisible();
    await expect.element(row.getByText('已核原文').first()).toBeVisible();
    await expect.element(row.getByText('事项日期当日有效').first()).toBeVisible();
    await state('under14', false);
    await expect.element(row).not.toBeInTheDocument();
  });

  test('a reason leads to its fact and into its input, as often as it is followed', async () => {
    await state('under14', true);
    await state('recipient', 'other-handler');
    await renderDashboard(`/case/${caseId}/check/facts`);
    const reason = rule('LB-14').getByRole('link', { name: /不满 14 岁/ });
    const yes = fact('under14').getByRole('radio', { name: zh.cases.factThere, exact: true });
    for (let times = 0; times < 2; times++) {
      await reason.click();
      await expect.element(yes).toHaveFocus();
    }
  });

  test('a missing fact that is asked nowhere else unfolds where it can be stated', async () => {
    await renderDashboard(`/case/${caseId}/check/facts`);
    await expect.element(fact('incident.discoveredAt')).not.toBeInTheDocument();
    await beside()
      .getByRole('link', { name: factFields.get('incident.discoveredAt')?.label.zh ?? '' })
      .click();
    const entry = fact('incident.discoveredAt').getByLabelText(
      factFields.get('incident.discoveredAt')?.ask.zh ?? '',
    );
    await expect.element(entry.first()).toHaveFocus();
  });

  test('a moment is stated by the clock of China, and its deadlines stand there at once', async () => {
    await renderDashboard(`/case/${caseId}/check/facts/incident.discoveredAt`);
    const field = factFields.get('incident.discoveredAt');
    const entry = page.getByLabelText(field?.ask.zh ?? '').last();
    await entry.fill('2026-11-20T10:30');
    await page.getByRole('heading', { name: zh.cases.facts, exact: true }).click();
    await expect
      .poll(() => store.db.facts.get(`${caseId}:incident.discoveredAt`))
      .toMatchObject({ value: '2026-11-20T10:30:00+08:00', state: 'asserted' });
    await expect.element(rule('D1')).toBeVisible();
    await unfold('clock');
    await expect.element(beside().getByText('最晚 北京时间2026年11月20日 10:30').first()).toBeVisible();
    await expect.element(entry).toHaveValue('2026-11-20T10:30');
  });

  test('what is undecided names the facts that would decide it', async () => {
    await renderDashboard(`/case/${caseId}/check/facts`);
    await unfold('route');
    await expect.element(beside().getByText(words.undecided, { exact: true }).first()).toBeVisible();
    await beside()
      .getByRole('link', { name: factFields.get('recipient')?.label.zh ?? '' })
      .first()
      .click();
    await expect.element(fact('recipient').getByRole('radio').first()).toHaveFocus();
  });

  test('counts stops, the rest and what is undecided, and says so when a fact changes', async () => {
    await renderDashboard(`/case/${caseId}/check/facts`);
    const sum = beside().getByRole('status');
    await expect.element(sum).toHaveTextContent(/^照法律推出：必须先办 0 条/);
    await state('under14', true);
    await state('recipient', 'other-handler');
    await expect.element(sum).toHaveTextContent(/^照法律推出：必须先办 2 条/);
  });

  test('with no fact stated it says what would stand here', async () => {
    await state('scenario', null);
    await renderDashboard(`/case/${caseId}/check/facts`);
    await expect.element(beside().getByText(words.empty)).toBeVisible();
    expect(beside().getByRole('status').elements()).toEqual([]);
  });

  test('stands in English too', async () => {
    await setPreferences({ language: 'en' });
    await state('under14', true);
    await state('recipient', 'other-handler');
    await renderDashboard(`/case/${caseId}/check/facts`);
    await expect.element(rule('LB-14').getByText('Do first', { exact: true })).toBeVisible();
  });
});

test('the overview names what must come first and leads to the rest', async () => {
  await state('under14', true);
  await state('recipient', 'other-handler');
  await renderDashboard(`/case/${caseId}`);
  await expect.element(beside().getByText('LB-14')).toBeVisible();
  await beside().getByRole('link', { name: words.toFacts }).click();
  await expect.element(page.getByRole('heading', { name: words.title })).toBeVisible();
});
