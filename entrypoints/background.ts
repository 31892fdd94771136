import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground({
  type: 'module',
  main() {
    browser.action.onClicked.addListener((tab) => {
      // Must be the first call in the click: the browser accepts it only while the gesture lasts.
      if (tab.windowId !== undefined) void browser.sidePanel.open({ windowId: tab.windowId });
    });
  },
});
