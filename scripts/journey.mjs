import { join } from 'node:path';

/**
 * Walks through the product in a browser without a screen and writes what it sees to `outDir`. `chrome` comes from
 * `launch`, `crmUrl` ends with a slash. Throws when a step does not show what it should.
 */
export async function runJourney({ chrome, extensionId, crmUrl, outDir, say }) {
  const page = await chrome.open('about:blank');
  await page.viewport(1440, 900);
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  await page.waitFor('document.body.innerText.trim().length > 0');
  await page.screenshot(join(outDir, 'dashboard.png'));
  say('The dashboard is shown.');

  await page.goto(`${crmUrl}#/customers`);
  await page.waitFor(`document.querySelectorAll('.grid-body tbody tr').length > 0`);
  await page.screenshot(join(outDir, 'crm.png'));
  say('The CRM is shown.');
}
