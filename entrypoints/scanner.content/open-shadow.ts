interface ShadowOpener {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** The shadow root of an element, open or closed: Firefox has a property for it, Chrome a function. */
export function openShadow(element: Element): ShadowRoot | null {
  const property = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  if (property !== undefined) return property;
  const { chrome } = globalThis as { chrome?: ShadowOpener };
  try {
    return chrome?.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
  } catch {
    // Chrome refuses elements that are no HTMLElement.
    return element.shadowRoot;
  }
}
