// The extension in Firefox: node scripts/firefox-look.mjs, after npx wxt build -b firefox. Needs Firefox 140 or newer.
// It is not part of npm test, because not every machine has Firefox. FIREFOX_BIN names it, OUT is where pictures go.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { serveCrm } from '../demo/crm/server.mjs';
import { launchFirefox } from './firefox.mjs';
import { startCase } from './journey/start-case.mjs';
import { passphrase } from './journey.mjs';
import { root } from './setup.mjs';

const id = 'shouguan@shouguan.example';
const out = process.env.OUT ?? '';
const shoot = async (what, name) => {
  if (out !== '') await (what.shot ?? what.screenshot)(join(out, `firefox-${name}.png`));
};
const say = (text) => console.log(text);

const crm = await serveCrm({ port: 0 });
const firefox = await launchFirefox({
  binary: process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr',
  extension: process.env.EXTENSION ?? join(root, '.output/firefox-mv3'),
  id,
  uuid: '5d1a0c5e-1111-4222-8333-444455556666',
});
try {
  say(`Firefox ${firefox.version}: the extension is installed`);
  const page = await firefox.open('about:blank');
  await startCase({ page, extensionId: id, crmUrl: crm.url, shoot: async () => {} }, passphrase);
  say('the vault is set up and a case is started in the dashboard');
  await shoot(page, 'dashboard');

  const web = await firefox.open(`${crm.url}#/customers`);
  await web.waitFor(`document.querySelectorAll('.grid-body tbody tr').length > 0`);
  const marks = `[...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)`;
  const before = await web.evaluate(`document.documentElement.outerHTML`);
  assert.equal(await web.evaluate(marks), 0);

  // What a person answers in the browser's own question.
  await firefox.inBrowser(
    `async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(id, { permissions: [], origins: ['http://127.0.0.1/*'] }, WebExtensionPolicy.getByID(id).extension);
    }`,
    id,
  );
  await web.focus();
  const panel = await firefox.inBrowser(
    `async () => {
      const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
      const name = [...SidebarController.sidebars.keys()].find((one) => one.includes('shouguan'));
      await SidebarController.show(name);
      return name;
    }`,
  );
  say(`the sidebar ${panel} is open`);
  await web.waitFor(`${marks} > 20`, 30_000);
  say(`the page is scanned: ${await web.evaluate(marks)} marks`);
  await shoot(firefox, 'sidebar');

  const cell = await web.evaluate(`(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelectorAll('.grid-body tbody tr:nth-child(3) td')[2].querySelector('.cell').firstChild);
    const { x, y } = range.getClientRects()[0];
    return { x: x + 8, y: y + 8 };
  })()`);
  await web.point(cell.x, cell.y);
  await web.waitFor(`document.body.nextElementSibling?.matches(':popover-open')`, 10_000);
  say('the pop-over opens under the pointer');
  await shoot(firefox, 'pop-over');
  await web.press('\uE00C');
  await web.waitFor(`document.body.nextElementSibling === null`, 10_000);
  assert.equal(await web.evaluate(`document.documentElement.outerHTML`), before);
  say('Escape closes it, and the page is as it was');

  await firefox.inBrowser(
    `() => Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide()`,
  );
  await web.waitFor(`CSS.highlights.size === 0`, 10_000);
  say('closing the sidebar takes every mark off the page');
} finally {
  await firefox.close();
  await crm.close();
}
