import { afterEach, expect, test, vi } from 'vitest';

type Listener = (...args: readonly unknown[]) => void;

/** What the browser would do, step by step: the test says when an injection ends and what the organisation allows. */
const fake = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<(...args: readonly unknown[]) => void>();
    return {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
      fire: (...args: readonly unknown[]) => {
        for (const listener of [...listeners]) listener(...args);
      },
    };
  };
  const frames = [
    { frameId: 0, documentId: 'own', result: 'https://crm.example' },
    { frameId: 7, documentId: 'other', result: 'https://other.example' },
  ];
  const state = { allowed: undefined as readonly string[] | undefined, waiting: [] as (() => void)[] };
  const open = new Set<string>();
  return {
    state,
    open,
    onMessage: event(),
    onChanged: event(),
    onUpdated: event(),
    executeScript: ({ files }: { files?: readonly string[] }) =>
      new Promise((resolve) => {
        // Who the frames are is known at once, to bring the scanner in takes as long as the test says.
        if (files === undefined) resolve(frames);
        else state.waiting.push(() => resolve([]));
      }),
    connect: (_tab: number, { documentId }: { documentId: string }) => {
      open.add(documentId);
      return {
        onMessage: event(),
        onDisconnect: event(),
        postMessage: () => undefined,
        disconnect: () => open.delete(documentId),
      };
    },
  };
});

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { connect: fake.connect, onUpdated: fake.onUpdated },
    runtime: { onMessage: fake.onMessage },
    scripting: { executeScript: fake.executeScript },
    storage: {
      managed: {
        get: async () => (fake.state.allowed === undefined ? {} : { allowedSites: fake.state.allowed }),
      },
      onChanged: fake.onChanged,
    },
  },
}));

const { watchTab } = await import('../../../components/scanner/watch-tab.ts');

const settled = () => new Promise((resolve) => setImmediate(resolve));
const arrive = async () => {
  for (const go of fake.state.waiting.splice(0)) go();
  await settled();
};
const says = (allowed: readonly string[]) => {
  fake.state.allowed = allowed;
  fake.onChanged.fire({}, 'managed');
};
const watch = () => watchTab(1, () => [], { onPage: () => undefined, onMessage: () => undefined });

afterEach(() => {
  fake.state.allowed = undefined;
  fake.state.waiting.length = 0;
  fake.open.clear();
});

test('what the organisation says while the scanner is brought in holds for this page, too', async () => {
  const watching = watch();
  await settled();
  says(['https://crm.example']);
  await settled();
  await arrive();
  expect([...fake.open]).toEqual(['own']);
  watching.end();
});

test('a frame that came early is not read after the organisation has said no', async () => {
  const watching = watch();
  await settled();
  const sender = { tab: { id: 1 }, frameId: 9, documentId: 'late', origin: 'https://other.example' };
  fake.onMessage.fire({ kind: 'frame' }, sender);
  await settled();
  says(['https://crm.example']);
  await settled();
  await arrive();
  expect([...fake.open]).toEqual(['own']);
  watching.end();
});

test('a frame is not read that asks just as the organisation says no', async () => {
  const watching = watch();
  await settled();
  await arrive();
  const sender = { tab: { id: 1 }, frameId: 9, documentId: 'late', origin: 'https://other.example' };
  fake.onMessage.fire({ kind: 'frame' }, sender);
  says(['https://crm.example']);
  await settled();
  await arrive();
  expect([...fake.open]).toEqual(['own']);
  watching.end();
});

test('without a word of the organisation every frame is read', async () => {
  const watching = watch();
  await settled();
  await arrive();
  expect([...fake.open].sort()).toEqual(['other', 'own']);
  watching.end();
  expect(fake.open.size).toBe(0);
});
