import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { setCovering } from '../../lib/messaging/covering.ts';
import { onSitePolicy } from '../../lib/messaging/site-policy.ts';
import { registerScanner } from './register-scanner.ts';

/** Firefox's name for the side panel; the browser types know Chrome's only. */
const { sidebarAction: sidebar } = browser as typeof browser & { sidebarAction: { open(): Promise<void> } };

export default defineBackground({
  type: 'module',
  main() {
    browser.action.onClicked.addListener((tab) => {
      // Must be the first call in the click: browsers accept it only while the gesture lasts.
      if (import.meta.env.FIREFOX) void sidebar.open();
      else if (tab.windowId !== undefined) void browser.sidePanel.open({ windowId: tab.windowId });
    });
    browser.permissions.onAdded.addListener(() => void registerScanner());
    browser.permissions.onRemoved.addListener(() => void registerScanner());
    onSitePolicy(() => void registerScanner());
    browser.runtime.onInstalled.addListener(() => void registerScanner());
    browser.runtime.onStartup.addListener(() => {
      void registerScanner();
      void setCovering(false);
    });
  },
});
