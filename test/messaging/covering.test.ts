import { expect, test, vi } from 'vitest';

const state = vi.hoisted(() => {
  const event = () => {
    const listeners: (() => void)[] = [];
    return { addListener: (one: () => void) => void listeners.push(one), listeners };
  };
  return { local: {} as Record<string, unknown>, onStartup: event(), event };
});

vi.mock('wxt/browser', () => ({
  browser: {
    action: { onClicked: state.event() },
    permissions: {
      onAdded: state.event(),
      onRemoved: state.event(),
      getAll: async () => ({ origins: [] }),
    },
    runtime: { onInstalled: state.event(), onStartup: state.onStartup },
    scripting: { getRegisteredContentScripts: async () => [] },
    storage: {
      onChanged: state.event(),
      managed: { get: async () => ({}) },
      local: {
        get: async () => state.local,
        set: async (rows: Record<string, unknown>) => void Object.assign(state.local, rows),
      },
    },
  },
}));
const { isCovering, setCovering } = await import('../../lib/messaging/covering.ts');
const { default: background } = await import('../../entrypoints/background/index.ts');

test('masking ends when the browser starts, and not when the background does', async () => {
  await setCovering(true);
  await background.main();
  expect(await isCovering()).toBe(true);
  for (const started of state.onStartup.listeners) started();
  await expect.poll(isCovering).toBe(false);
});
