import { clickWords, waitForWords } from './dashboard.mjs';

/** The least that the list of customers must yield; the list shows far more. */
const expectedKinds = ['person.name', 'cn.mobile', 'cn.resident-id', 'date-of-birth'];

/** Opens the real side panel on the CRM's list, allows the site, confirms what is found and accepts what follows. */
export async function scanCrm(journey) {
  const { chrome, extensionId, crmUrl, shoot } = journey;
  const crm = await chrome.open('about:blank');
  await crm.viewport(1280, 860);
  await crm.goto(`${crmUrl}#/customers`);
  await crm.waitFor(`document.querySelectorAll('.grid-body tbody tr').length > 0`);
  await shoot(crm, 'crm');
  const panel = await openPanel(journey, crm);
  await waitForWords(panel, '要在 127.0.0.1');
  await shoot(panel, 'panel-asks');
  // In a window a person answers the browser's question; without a screen nobody can, so it is answered beforehand.
  await chrome.grantHost(extensionId, 'http://127.0.0.1/*');
  await crm.focus();
  await clickWords(panel, '允许看这个网站');
  await panel.waitFor(`document.querySelectorAll('.f').length >= ${expectedKinds.length}`);
  await panel.waitFor(`document.querySelector('.panel-foot button')?.disabled === false`);
  await shoot(crm, 'crm-flagged');
  await shoot(panel, 'panel-findings');
  const kinds = await panel.evaluate(`document.querySelectorAll('.found .f').length`);
  await clickWords(panel, '全部确认');
  await panel.waitFor(`document.querySelectorAll('.found .f').length === 0`);
  await panel.waitFor(`document.querySelectorAll('.sug').length > 0`);
  await shoot(panel, 'panel-suggests');
  await acceptAll(panel);
  await shoot(panel, 'panel-done');
  return { kinds };
}

/** A click on the toolbar icon, as the browser makes it: opens the panel and grants activeTab for the page. */
export async function openPanel({ chrome, extensionId }, crm) {
  await crm.focus();
  const { targetInfos } = await chrome.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const url = await crm.evaluate('location.href');
  const tab = targetInfos.find((one) => one.url === url);
  await chrome.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  for (;;) {
    const found = (await chrome.targets()).find((one) => one.url.endsWith('/sidepanel.html'));
    if (found) {
      const panel = await chrome.attach(found.targetId);
      await panel.viewport(360, 860);
      return panel;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Closes a panel and waits until it is gone, so that the next one is not taken for it. */
export async function closePanel({ chrome }, panel) {
  await panel.close().catch(() => {});
  while ((await chrome.targets()).some(({ targetId }) => targetId === panel.targetId));
}

/** Accepts suggestion after suggestion until none is left. */
async function acceptAll(panel) {
  for (;;) {
    const left = await panel.evaluate(`document.querySelectorAll('.sug').length`);
    if (left === 0) return;
    await panel.click('.sug .act button');
    await panel.waitFor(`document.querySelectorAll('.sug').length < ${left}`);
  }
}
