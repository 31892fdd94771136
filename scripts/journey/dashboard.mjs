// What a person does on a page of the product, by the words they see.

const quote = JSON.stringify;

/** Goes to a route of the dashboard and waits until the selector is there. */
export async function goTo({ page, extensionId }, route, selector) {
  // A tab behind another one draws nothing, so neither clicks nor screenshots would come back.
  await page.focus();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#${route}`);
  await page.waitFor(`Boolean(document.querySelector(${quote(selector)}))`);
}

/** Clicks the first visible button or link that reads exactly so. */
export async function clickWords(page, words) {
  const mark = `Boolean((() => {
    const all = [...document.querySelectorAll('button, a, label')];
    const found = all.find((one) => one.innerText.trim() === ${quote(words)} && one.offsetParent !== null);
    document.querySelector('[data-journey]')?.removeAttribute('data-journey');
    found?.setAttribute('data-journey', '');
    return found;
  })())`;
  await page.waitFor(mark);
  await page.click('[data-journey]');
}

/** Types into a field in place of what stands there. */
export async function fill(page, selector, text) {
  await page.waitFor(`Boolean(document.querySelector(${quote(selector)}))`);
  await page.click(selector);
  await page.evaluate(`document.querySelector(${quote(selector)}).select?.()`);
  await page.type(text);
}

/** Sets a date field, which takes no typed text. */
export const setDate = (page, selector, date) =>
  page.evaluate(`(() => {
    const field = document.querySelector(${quote(selector)});
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${quote(date)});
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.focus();
    field.blur();
  })()`);

/** Waits until some text can be read on the page. */
export const waitForWords = (page, words, timeout) =>
  page.waitFor(`document.body.innerText.includes(${quote(words)})`, timeout);
