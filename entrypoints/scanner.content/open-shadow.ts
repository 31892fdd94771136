interface ShadowOpener {
  readonly dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
}

/** The shadow root of its host, open or closed: Firefox has a property for it, Chrome a function. */
export function openShadow(host: Element): ShadowRoot | null {
  const property = (host as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (property !== undefined) return property;
  const { chrome } = globalThis as { chrome?: ShadowOpener };
  try {
    return chrome?.dom?.openOrClosedShadowRoot(host) ?? host.shadowRoot;
  } catch {
    // Chrome refuses elements that are no HTMLElement.
    return host.shadowRoot;
  }
}
