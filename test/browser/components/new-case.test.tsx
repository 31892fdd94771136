import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Store } from '../../../lib/cases/store.ts';
import { messagesIn } from '../../../lib/i18n/messages.ts';
import { startCase } from '../../support/cases.ts';
import { extension } from '../../support/extension-api.ts';
import { fillDisk } from '../../support/full-disk.ts';
import { freshStore, goTo, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.cases;
let store: Store;

beforeEach(async () => {
  store = await freshStore();
  await renderDashboard('/new');
});

const name = () => page.getByLabelText(words.name, { exact: true });
const operator = () => page.getByLabelText(words.operator, { exact: true });
const code = () => page.getByLabelText(words.uscc);
const sites = () => page.getByLabelText(words.sites, { exact: true });
const start = () => page.getByRole('button', { name: words.start });
const heading = (text: string) => page.getByRole('heading', { name: text, exact: true });

async function nameIt(): Promise<void> {
  await page.getByRole('radio', { name: words.scenarios['entity-deregistration'] }).click();
  await name().fill('示例商贸有限公司注销');
  await operator().fill('测试员甲');
}

describe('a new case', () => {
  test('needs a situation, a name and someone who signs, and says so beside the fields', async () => {
    expect(page.getByRole('radio', { checked: true }).elements()).toEqual([]);
    await start().click();
    await expect.element(page.getByText(words.scenarioNeeded)).toBeVisible();
    await expect.element(page.getByText(words.nameNeeded)).toBeVisible();
    await expect.element(page.getByText(words.operatorNeeded)).toBeVisible();
    await expect.element(name()).toHaveAttribute('aria-invalid', 'true');
    expect(await store.db.cases.count()).toBe(0);
  });

  test('that cannot be stored says so above the button, and can be once there is room', async () => {
    await nameIt();
    const makeRoom = fillDisk();
    await start().click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('磁盘空间不够');
    makeRoom();
    expect(await store.db.cases.count()).toBe(0);
    await start().click();
    await expect.element(heading(words.facts)).toBeVisible();
  });

  test('has the browser ask before the tab is closed over what is filled in', async () => {
    const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(isAsked()).toBe(false);
    await name().fill('示例商贸有限公司注销');
    await expect.poll(isAsked).toBe(true);
    await nameIt();
    await start().click();
    await expect.element(heading(words.facts)).toBeVisible();
    expect(isAsked()).toBe(false);
  });

  describe('left half filled in', () => {
    const leave = async () => {
      goTo('/settings');
      await expect.element(heading(zh.shell.settings)).toBeVisible();
    };
    const comeBack = async () => {
      goTo('/new');
      await expect.element(page.getByText(zh.shell.draftBack)).toBeVisible();
    };
    const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const party = () => page.getByLabelText(words.partyName, { exact: true });

    test('is there again when the person comes back, and can be saved', async () => {
      await nameIt();
      await party().fill('示例商贸有限公司');
      await leave();
      expect(isAsked()).toBe(true);
      await comeBack();
      await expect.element(name()).toHaveValue('示例商贸有限公司注销');
      await expect.element(party()).toHaveValue('示例商贸有限公司');
      await start().click();
      await expect.element(heading(words.facts)).toBeVisible();
      expect(isAsked()).toBe(false);
      goTo('/new');
      await expect.element(name()).toHaveValue('');
      expect(page.getByText(zh.shell.draftBack).elements()).toEqual([]);
    });

    test('outlives the lock', async () => {
      await nameIt();
      const { vaultKey, vaultDeadline } = await extension.storage.session.get(['vaultKey', 'vaultDeadline']);
      await extension.storage.session.remove(['vaultKey', 'vaultDeadline']);
      await expect.element(name()).not.toBeInTheDocument();
      await extension.storage.session.set({ vaultKey, vaultDeadline });
      await expect.element(name()).toHaveValue('示例商贸有限公司注销');
    });

    test('can be discarded', async () => {
      await nameIt();
      await leave();
      await comeBack();
      await page.getByRole('button', { name: zh.shell.discard }).click();
      await expect.element(name()).toHaveValue('');
      await expect.poll(isAsked).toBe(false);
    });
  });

  test('puts the focus on the first field that is wrong', async () => {
    await nameIt();
    await page.getByLabelText(words.partyName, { exact: true }).fill('示例商贸有限公司');
    await code().fill('91310115MA1HEMU00X');
    await sites().fill('a b');
    await start().click();
    await expect.element(page.getByText(words.usccWrong)).toBeVisible();
    await expect.element(code()).toHaveFocus();
  });

  test('says what is missing in the language that the page is switched to', async () => {
    await start().click();
    await expect.element(page.getByText(words.nameNeeded)).toBeVisible();
    await page.getByRole('button', { name: 'English' }).click();
    const english = messagesIn('en').cases;
    for (const missing of [english.scenarioNeeded, english.nameNeeded, english.operatorNeeded])
      await expect.element(page.getByText(missing)).toBeVisible();
    expect(page.getByText(words.nameNeeded).query()).toBeNull();
  });

  test('has no situation preselected and asks for one', async () => {
    expect(page.getByRole('radio', { checked: true }).elements()).toEqual([]);
    await start().click();
    await expect.element(page.getByText(words.scenarioNeeded)).toBeVisible();
  });

  test('stands in the list with its number, after its facts were asked for', async () => {
    await nameIt();
    await start().click();
    await expect.element(heading(words.facts)).toBeVisible();
    await page.getByRole('link', { name: zh.shell.cases }).click();
    await expect.element(page.getByText(/SG-\d{4}-0001/)).toBeVisible();
    await page.getByRole('link', { name: '示例商贸有限公司注销', exact: true }).click();
    await expect.element(heading('示例商贸有限公司注销')).toBeVisible();
  });

  test('keeps situation, parties, sites and dates as they were entered', async () => {
    await nameIt();
    await page.getByRole('radio', { name: words.scenarios['outlet-transfer'] }).click();
    await page.getByLabelText(words.partyName, { exact: true }).fill('示例商贸有限公司');
    await code().fill('91350100m000100y43');
    await sites().fill('https://crm.example/login?next=1\n\ncrm.example\nhttp://old-crm.example:8080/');
    await page.getByLabelText(/CRM.*到期/).fill('2099-12-31');
    await start().click();
    await expect.element(heading(words.facts)).toBeVisible();
    const [created] = await store.db.cases.toArray();
    expect(created).toMatchObject({
      scenario: 'outlet-transfer',
      parties: [{ role: 'subject', name: '示例商贸有限公司', uscc: '91350100M000100Y43' }],
      sites: ['https://crm.example', 'http://old-crm.example:8080'],
      operator: '测试员甲',
    });
    const dates = await store.db.facts.filter(({ path }) => path.startsWith('dates.')).toArray();
    expect(dates).toMatchObject([{ path: 'dates.crmContractEnds', value: '2099-12-31', state: 'asserted' }]);
  });
});

describe('a credit code', () => {
  test('that cannot be right is flagged when the field is left, not before; the rest goes on', async () => {
    await code().fill('91350100M000100Y44');
    expect(document.body.textContent).not.toContain(words.usccWrong);
    await userEvent.tab();
    await expect.element(page.getByText(words.usccWrong)).toBeVisible();
    await nameIt();
    await expect.element(name()).toHaveValue('示例商贸有限公司注销');
    await expect.element(start()).toBeEnabled();
    await code().fill('91350100M000100Y43');
    await userEvent.tab();
    await expect.element(page.getByText(words.usccWrong)).not.toBeInTheDocument();
  });

  test('without a name is not dropped: the name is asked for', async () => {
    await nameIt();
    await code().fill('91350100M000100Y43');
    await start().click();
    await expect.element(page.getByText(words.partyNameNeeded)).toBeVisible();
    expect(await store.db.cases.count()).toBe(0);
  });

  test('may be missing', async () => {
    await nameIt();
    await code().fill('');
    await start().click();
    await expect.element(heading(words.facts)).toBeVisible();
  });
});

describe('a case that was started', () => {
  test('can be changed: name, signer, parties and sites', async () => {
    await nameIt();
    await page.getByLabelText(words.partyName, { exact: true }).fill('示例商贸有限公司');
    await start().click();
    await expect.element(heading(words.facts)).toBeVisible();
    const [before] = await store.db.cases.toArray();
    location.hash = `/case/${before?.id}/edit`;
    await expect.element(name()).toHaveValue('示例商贸有限公司注销');
    await operator().fill('测试员乙');
    await page.getByRole('button', { name: zh.shell.save }).click();
    await expect.poll(async () => (await store.db.cases.toArray())[0]?.operator).toBe('测试员乙');
    const [after] = await store.db.cases.toArray();
    expect(after?.parties).toEqual(before?.parties);
  });
});

describe('CRM addresses', () => {
  test('a line that is no address is named, and nothing is created', async () => {
    await nameIt();
    await sites().fill('https://crm.example\n随便 写的\nftp://crm.example');
    await start().click();
    await expect.element(page.getByText(words.siteWrong('随便 写的'))).toBeVisible();
    expect(await store.db.cases.count()).toBe(0);
  });
});

test('changing a case can be called off', async () => {
  const { id, name: before } = await startCase(store);
  location.hash = `/case/${id}/edit`;
  await expect.element(heading(words.edit)).toBeVisible();
  await name().fill('不要了');
  await page.getByRole('link', { name: zh.shell.cancel }).click();
  await expect.element(heading(before)).toBeVisible();
  expect((await store.db.cases.toArray())[0]?.name).toBe(before);
});

describe('parties', () => {
  test('can be added and removed again, and the last one stays', async () => {
    const parties = () => page.getByRole('group', { name: new RegExp(`^${words.parties} \\d`) });
    await page.getByRole('button', { name: words.addParty }).click();
    await expect.poll(() => parties().elements().length).toBe(2);
    await page.getByRole('button', { name: words.removeParty }).first().click();
    await expect.poll(() => parties().elements().length).toBe(1);
    expect(page.getByRole('button', { name: words.removeParty }).elements()).toEqual([]);
  });
});
