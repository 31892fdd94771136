// Plain Node, no dependency: one page of the browser, as a person would use it.
import { writeFileSync } from 'node:fs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function centreOf(evaluate, selector) {
  const centre = await evaluate(`(() => {
    const node = document.querySelector(${JSON.stringify(selector)});
    if (!node) return null;
    node.scrollIntoView({ block: 'center', inline: 'nearest' });
    const box = node.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`);
  if (!centre) throw new Error(`nothing matches ${selector}`);
  return centre;
}

/** A page over a DevTools session. Times are milliseconds. */
export function openPage({ send, on, sessionId, targetId }) {
  const call = (method, params) => send(method, params, sessionId);
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await call('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const mouse = (type, point) =>
    call('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 });

  return {
    targetId,
    sessionId,
    evaluate,
    /** Waits until the expression is truthy and answers its value; throws after `timeout`. */
    async waitFor(expression, timeout = 60_000) {
      const end = Date.now() + timeout;
      for (;;) {
        // While a page loads, its context may vanish in the middle of a question.
        const value = await evaluate(expression).catch(() => undefined);
        if (value) return value;
        if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain for ${expression}`);
        await pause(25);
      }
    },
    async goto(url) {
      await call('Page.enable');
      const loaded = new Promise((resolve) => {
        const stop = on((event) => {
          if (event.sessionId === sessionId && event.method === 'Page.loadEventFired') {
            stop();
            resolve();
          }
        });
      });
      const { errorText, loaderId } = await call('Page.navigate', { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      if (loaderId) await loaded;
    },
    async click(selector) {
      const point = await centreOf(evaluate, selector);
      await mouse('mousePressed', point);
      await mouse('mouseReleased', point);
    },
    /** Types into the field that has the focus. */
    type: (text) => call('Input.insertText', { text }),
    /** Puts a file of this computer into a file field, as the browser's own dialog would. */
    async chooseFile(selector, path) {
      const { root } = await call('DOM.getDocument');
      const { nodeId } = await call('DOM.querySelector', { nodeId: root.nodeId, selector });
      await call('DOM.setFileInputFiles', { nodeId, files: [path] });
    },
    async press(key, code = key) {
      const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined;
      await call('Input.dispatchKeyEvent', { type: 'keyDown', key, code, text });
      await call('Input.dispatchKeyEvent', { type: 'keyUp', key, code });
    },
    /** Sets the width and height in CSS pixels; text is drawn at `scale` device pixels each. */
    viewport: (width, height, scale = 1) =>
      call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false }),
    /** `light` or `dark`. */
    theme: (scheme) =>
      call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] }),
    /** Writes a PNG of what is visible, or of the whole page, to `file`. */
    async screenshot(file, { whole = false } = {}) {
      const { data } = await call('Page.captureScreenshot', { format: 'png', captureBeyondViewport: whole });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    focus: () => send('Target.activateTarget', { targetId }),
    close: () => send('Target.closeTarget', { targetId }),
  };
}
