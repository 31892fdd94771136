import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addDataSet } from '../../../lib/cases/data-sets.ts';
import { addEntry, counterEntry } from '../../../lib/cases/entries.ts';
import { judgeFinding, recordScan } from '../../../lib/cases/scans.ts';
import type { Store } from '../../../lib/cases/store.ts';
import type { DataSet } from '../../../lib/inventory/data-set.ts';
import { startCase } from '../../support/cases.ts';
import { violations } from '../../support/check-accessibility.ts';
import { group, report } from '../../support/page-report.ts';
import { freshStore, goTo, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.registers;
let store: Store;
let caseId: string;
let students: DataSet;

beforeEach(async () => {
  await page.viewport(1280, 900);
  store = await freshStore();
  caseId = (await startCase(store)).id;
  students = await addDataSet(store, caseId, { name: '学员档案', individuals: 1000 });
});

const open = (register = 'destruction') => renderDashboard(`/case/${caseId}/registers/${register}`);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByRole('dialog').getByLabelText(name, { exact: true });
const write = (values: Readonly<Record<string, string | number>>) =>
  addEntry(store, caseId, { register: 'destruction', values: { 'data-set': students.id, ...values } });
const full = {
  at: '2026-11-20T08:00:00.000Z',
  place: '机房',
  medium: '主库',
  method: '专业工具擦除',
  by: '林若溪',
  witness: '沈听澜',
};

describe('the page of a register', () => {
  test('takes an entry with what is known, says what it lacks, and takes that later', async () => {
    await open();
    await expect.element(page.getByText(words.empty)).toBeVisible();
    await button(words.add).click();
    await field('数据集').selectOptions('学员档案');
    await field('涉及多少人').fill('９８２');
    await field('经手人').fill('林若溪');
    await button(words.save).click();
    await expect.element(page.getByText(/还缺：时间、地点、介质和编号、办法、复核人/)).toBeVisible();
    const [entry] = await store.db.entries.toArray();
    expect(entry?.values).toEqual({ 'data-set': students.id, count: 982, by: '林若溪' });
    await button(`${words.fill} ${entry?.number}`).click();
    expect(page.getByRole('dialog').getByLabelText('经手人').query()).toBeNull();
    await field('复核人').fill('林若溪');
    await expect.element(page.getByText(words.problems['same-person'])).toBeVisible();
    await button(words.save).click();
    await field('复核人').fill('沈听澜');
    await button(words.save).click();
    await expect.element(page.getByText(/还缺：时间、地点、介质和编号、办法$/)).toBeVisible();
    await expect.element(page.getByText(/补记：复核人/)).toBeVisible();
  });

  test.each([
    ['涉及多少人', '一千', words.problems.form],
    ['时间', '2099-01-01T10:00', words.problems.future],
  ])('takes nothing that %s cannot hold, and keeps what was typed', async (column, typed, sentence) => {
    await open();
    await button(words.add).click();
    await field('办法').fill('碎纸');
    await field(column).fill(typed);
    await button(words.save).click();
    await expect.element(page.getByText(sentence)).toBeVisible();
    await expect.element(field('办法')).toHaveValue('碎纸');
    expect(await store.db.entries.count()).toBe(0);
  });

  test('takes an entry once, however often it is sent', async () => {
    await open();
    await button(words.add).click();
    await field('办法').fill('碎纸');
    await button(words.save).dblClick();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(await store.db.entries.count()).toBe(1);
  });

  test.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['the cross', () => button(zh.shell.close).click()],
  ])('asks before %s throws away what was filled in', async (_, close) => {
    await open();
    await button(words.add).click();
    await field('办法').fill('碎纸');
    await close();
    await expect.element(button(zh.shell.stay)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field('办法')).toHaveValue('碎纸');
    expect(page.getByRole('dialog').element().contains(document.activeElement)).toBe(true);
    await close();
    await button(zh.shell.leave).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(await store.db.entries.count()).toBe(0);
  });

  test('has a half filled-in entry again after the page was left, until it is stored', async () => {
    await open();
    await button(words.add).click();
    await field('办法').fill('碎纸');
    goTo('/settings');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    goTo(`/case/${caseId}/registers/destruction`);
    await button(words.add).click();
    await expect.element(page.getByText(zh.shell.draftBack)).toBeVisible();
    await expect.element(field('办法')).toHaveValue('碎纸');
    await button(words.save).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await button(words.add).click();
    await expect.element(field('办法')).toHaveValue('');
    expect(page.getByText(zh.shell.draftBack).query()).toBeNull();
  });

  test('has no entry again that was cancelled, nor that of another register', async () => {
    await open();
    await button(words.add).click();
    await field('办法').fill('碎纸');
    goTo(`/case/${caseId}/registers/handover`);
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await button(words.add).click();
    expect(page.getByText(zh.shell.draftBack).query()).toBeNull();
    await button(zh.shell.cancel).click();
    goTo(`/case/${caseId}/registers/destruction`);
    await button(words.add).click();
    await expect.element(field('办法')).toHaveValue('碎纸');
    await button(zh.shell.cancel).click();
    await button(words.add).click();
    await expect.element(field('办法')).toHaveValue('');
  });

  test('starts at the first field, and gives the focus back to the button when it is done', async () => {
    await open();
    await button(words.add).click();
    await expect.element(field('时间')).toHaveFocus();
    await field('办法').fill('碎纸');
    await button(words.save).click();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(button(words.add)).toHaveFocus();
  });

  test('warns of personal data in words that are printed as they stand', async () => {
    await open();
    await button(words.add).click();
    await field('地点').fill('客户 13800138000 家门口');
    await expect.element(page.getByText(words.personal('手机号'))).toBeVisible();
  });

  test('warns of it beside a person and in the reason of a correction, where it stays for good as well', async () => {
    const entry = await write({ ...full, count: 982 });
    await open();
    await button(words.add).click();
    await field('经手人').fill('姓名：林若溪');
    expect(page.getByText(/^这里写了/).query()).toBeNull();
    await field('经手人').fill('林若溪 13800138000');
    await expect.element(page.getByText(words.personal('手机号'))).toBeVisible();
    await button(zh.shell.cancel).click();
    await button(`${words.counter} ${entry.number}`).click();
    await field(words.reason).fill('客户 13800138000 不算');
    await expect.element(page.getByText(words.personal('手机号'))).toBeVisible();
  });

  test('corrects by a row of its own: both stay, each names the other, and the sum follows', async () => {
    const entry = await write({ ...full, count: 982 });
    await open();
    await button(`${words.counter} ${entry.number}`).click();
    await button(words.save).click();
    await expect.element(page.getByText(words.reasonNeeded)).toBeVisible();
    await field(words.reason).fill('多记了试听学员');
    await field(words.less).fill('983');
    await expect.element(page.getByText(words.lessWrong('982'))).toBeVisible();
    await field(words.less).fill('120');
    await button(words.save).click();
    await expect
      .element(page.getByRole('cell', { name: words.corrects(entry.number), exact: true }))
      .toBeVisible();
    const [, counter] = await store.db.entries
      .orderBy('id')
      .toArray()
      .then((all) => all.sort((a, b) => a.seq - b.seq));
    await expect.element(page.getByText(words.corrected(counter?.number ?? ''))).toBeVisible();
    const said = page.getByRole('row', { name: new RegExp(`^${counter?.number}`) });
    await expect.element(said).toHaveTextContent(`${words.reason}多记了试听学员${words.less}120`);
    const row = page.getByRole('row', { name: /^学员档案/ });
    await expect.element(row).toHaveTextContent('1,000862');
    await expect.element(row).toHaveTextContent(/138$/);
  });

  test('attaches evidence to a row', async () => {
    const entry = await write({ ...full, count: 1 });
    await open();
    const input = page.getByLabelText(`${zh.inventory.attachTo}${zh.shell.colon}${entry.number}`).last();
    await userEvent.upload(input, new File(['x'], '销毁照片.jpg', { type: 'image/jpeg' }));
    await expect.element(page.getByText(/销毁照片/)).toBeVisible();
    const [file] = await store.db.evidence.toArray();
    expect((await store.db.entries.get(entry.id))?.evidenceIds).toEqual([file?.id]);
  });

  test('says when a page still shows what the register has as destroyed', async () => {
    const site = 'https://crm.example';
    const seen = report({ groups: [group()], total: 1 });
    const { findings } = await recordScan(store, caseId, { report: seen, site });
    for (const finding of findings) await judgeFinding(store, finding, { dataSetId: students.id });
    await recordScan(store, caseId, { report: seen, site });
    const entry = await write({ ...full, count: 1000 });
    await open();
    const warning = page.getByText(words.contradiction(entry.number, '学员档案', 1));
    await expect.element(warning).toBeVisible();
    // It reads in lines, not in a column of single characters.
    expect(warning.element().clientHeight).toBeLessThan(100);
  });

  test('gives words that are long the whole width of their row', async () => {
    const method = '供应商在合同到期前没有按约定返还备份，由其对主库先逻辑删除，三十日后物理覆盖';
    await write({ ...full, method, count: 982 });
    await open();
    await expect.element(page.getByRole('definition').filter({ hasText: method })).toBeVisible();
    const width = (words: string) =>
      page.getByRole('definition').filter({ hasText: words }).element().clientWidth;
    expect(width(method)).toBeGreaterThan(2 * width('机房'));
  });

  test('shows which register is open in the short list of a narrow window', async () => {
    await open('feedback');
    const link = page.getByRole('navigation', { name: words.kinds }).getByRole('link', { name: /反馈台账/ });
    await expect.element(link).toBeVisible();
    await page.viewport(360, 900);
    const below = () => {
      const list = link.element().closest('nav')?.getBoundingClientRect().bottom ?? 0;
      return link.element().getBoundingClientRect().bottom - list;
    };
    await expect.poll(below).toBeLessThanOrEqual(0);
  });

  test('shows every number of the balance in a narrow window, with the name of its column', async () => {
    await page.viewport(360, 900);
    await addDataSet(store, caseId, {
      name: '历年公开课报名登记表及其扫描件（含未报名家长）',
      individuals: 12345678,
    });
    await open();
    const difference = page.getByText('12,345,678').last();
    await expect.element(difference).toBeVisible();
    const cell = difference.element().closest('td');
    expect(cell?.getBoundingClientRect().right).toBeLessThanOrEqual(360);
    expect(cell?.dataset.column).toBe(words.balance.difference);
    expect(cell?.clientHeight).toBeLessThan(30);
  });

  test('can be read by everyone, in every width, theme and language', async () => {
    const entry = await write({ ...full, count: 982 });
    await write({ count: 7 });
    await counterEntry(store, entry, { reason: '多记了', less: 120 });
    await open();
    await expect
      .element(page.getByRole('cell', { name: words.corrects(entry.number), exact: true }))
      .toBeVisible();
    expect(await violations([320, 1280])).toEqual([]);
  });
});
