// A Firefox with the built extension, a first case and the made-up CRM, and what a person does there outside of pages.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveCrm } from '../../demo/crm/server.mjs';
import { findFirefox } from '../../scripts/browser.mjs';
import { launchFirefox } from '../../scripts/firefox.mjs';
import { startCase } from '../../scripts/journey/start-case.mjs';
import { passphrase } from '../../scripts/journey.mjs';
import { root } from '../../scripts/setup.mjs';

const id = 'shouguan@shouguan.example';

/**
 * Answers `crm`, `firefox`, `sidebar`, `dashboard` (a tab), `journey`, `caseId`, `folder` (where files are saved) and
 * what stands below.
 */
export async function openFirefox() {
  const folder = mkdtempSync(join(tmpdir(), 'shouguan-in-firefox-'));
  const crm = await serveCrm({ port: 0 });
  const firefox = await launchFirefox({
    binary: findFirefox(),
    extension: join(root, '.output/firefox-mv3'),
    id,
    uuid: '5d1a0c5e-1111-4222-8333-444455556666',
    downloads: folder,
  });
  const dashboard = await firefox.open('about:blank');
  const journey = { page: dashboard, extensionId: id, crmUrl: crm.url, shoot: async () => {} };
  const caseId = await startCase(journey, passphrase);
  return {
    crm,
    firefox,
    sidebar: firefox.sidebar,
    dashboard,
    journey,
    caseId,
    folder,
    /** The list of customers in a tab of its own. */
    async customers() {
      const web = await firefox.open(`${crm.url}#/customers`);
      await web.waitFor(`document.querySelectorAll('.grid-body tbody tr').length > 0`);
      await web.focus();
      return web;
    },
    /** By the browser's own menu, which reveals nothing of the page beside it. */
    showSidebar: () =>
      firefox.inBrowser(`async () => {
        const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
        await SidebarController.show([...SidebarController.sidebars.keys()].find((one) => one.includes('shouguan')));
      }`),
    hideSidebar: () =>
      firefox.inBrowser(
        `() => Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide()`,
      ),
    /** A click on the icon in the toolbar. */
    clickIcon: () =>
      firefox.inBrowser(
        `async (id) => {
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
          await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
        }`,
        id,
      ),
    /** What a person answers in the browser's own question. */
    allowSite: () =>
      firefox.inBrowser(
        `async (id) => {
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          await ExtensionPermissions.add(id, { permissions: [], origins: ['http://127.0.0.1/*'] }, WebExtensionPolicy.getByID(id).extension);
        }`,
        id,
      ),
    /** The saved file with that ending, once the browser has written all of it. */
    async downloaded(ending) {
      for (;;) {
        const name = readdirSync(folder).find((one) => one.endsWith(ending));
        if (name && !existsSync(join(folder, `${name}.part`))) return join(folder, name);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async close() {
      await firefox.close();
      await crm.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
