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
  const answer = (origin: string, inside = 0) => ({ origin, isRead: false, isSeen: true, inside });
  const frames = () => [
    { frameId: 0, documentId: 'own', result: answer('https://crm.example', state.inside) },
    { frameId: 7, documentId: state.inner, result: answer('https://other.example') },
  ];
  const state = {
    allowed: undefined as readonly string[] | undefined,
    waiting: [] as (() => void)[],
    /** What else was to be brought in, which always fails. */
    brought: [] as unknown[],
    /** Frames in view of the page, readable or not. */
    inside: 1,
    /** The document in the frame. */
    inner: 'other',
  };
  /** Ports by the document they lead to. */
  const open = new Map<string, ReturnType<typeof port>>();
  const port = (documentId: string) => ({
    onMessage: event(),
    onDisconnect: event(),
    postMessage: () => undefined,
    disconnect: () => open.delete(documentId),
  });
  return {
    state,
    open,
    onMessage: event(),
    onChanged: event(),
    onUpdated: event(),
    executeScript: ({ files, target }: { files?: readonly string[]; target: unknown }) =>
      new Promise((resolve, reject) => {
        // Who the frames are is known at once, to bring the scanner in takes as long as the test says.
        if (files === undefined) resolve(frames());
        else if (files[0] === '/content-scripts/scanner.js') state.waiting.push(() => resolve([]));
        else {
          state.brought.push({ files, target });
          reject(new Error('no such frame'));
        }
      }),
    connect: (_tab: number, { documentId }: { documentId: string }) => {
      const one = port(documentId);
      open.set(documentId, one);
      return one;
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
/** What the watch tells, in order. */
const told: unknown[] = [];
const watch = () =>
  watchTab(1, () => [], {
    onPage: () => told.push('page'),
    onUnread: (frames) => told.push({ unread: frames }),
    onMessage: (message) => told.push(message),
  });

/** Waits until what has begun is through. */
const passed = async () => {
  await settled();
  await arrive();
};

/** A watch that has opened its ports. */
const watched = async () => {
  const watching = watch();
  await passed();
  return watching;
};

afterEach(() => {
  fake.state.allowed = undefined;
  fake.state.waiting.length = 0;
  fake.state.brought.length = 0;
  fake.state.inside = 1;
  fake.state.inner = 'other';
  told.length = 0;
  fake.open.clear();
});

test('what the organisation says while the scanner is brought in holds for this page, too', async () => {
  const watching = watch();
  await settled();
  says(['https://crm.example']);
  await passed();
  expect([...fake.open.keys()]).toEqual(['own']);
  watching.end();
});

test('a frame that came early is not read after the organisation has said no', async () => {
  const watching = watch();
  await settled();
  const sender = { tab: { id: 1 }, frameId: 9, documentId: 'late', origin: 'https://other.example' };
  fake.onMessage.fire({ kind: 'frame' }, sender);
  await settled();
  says(['https://crm.example']);
  await passed();
  expect([...fake.open.keys()]).toEqual(['own']);
  watching.end();
});

test('a frame is not read that asks just as the organisation says no', async () => {
  const watching = await watched();
  const sender = { tab: { id: 1 }, frameId: 9, documentId: 'late', origin: 'https://other.example' };
  fake.onMessage.fire({ kind: 'frame' }, sender);
  says(['https://crm.example']);
  await passed();
  expect([...fake.open.keys()]).toEqual(['own']);
  watching.end();
});

test('without a word of the organisation every frame is read', async () => {
  const watching = await watched();
  expect([...fake.open.keys()].sort()).toEqual(['other', 'own']);
  watching.end();
  expect(fake.open.size).toBe(0);
});

test('a frame that loads another document is read again, though nobody announced it', async () => {
  const watching = await watched();
  fake.state.inner = 'next';
  fake.onUpdated.fire(1, { status: 'complete' });
  await passed();
  expect([...fake.open.keys()].sort()).toEqual(['next', 'other', 'own']);
  watching.end();
});

test('a page is read as soon as it says that it is there, whatever it still waits for', async () => {
  const watching = await watched();
  for (const port of [...fake.open.values()]) port.onDisconnect.fire();
  fake.open.clear();
  fake.onMessage.fire({ kind: 'frame' }, { tab: { id: 1 }, frameId: 0, documentId: 'own' });
  await passed();
  expect([...fake.open.keys()].sort()).toEqual(['other', 'own']);
  watching.end();
});

test('a frame that is not allowed is counted, one that is read is not', async () => {
  fake.state.inside = 3;
  const watching = await watched();
  expect(told).toEqual(['page', { unread: 2 }]);
  says(['https://crm.example']);
  await passed();
  expect(told.at(-1)).toEqual({ unread: 3 });
  watching.end();
});

test('what a frame reported goes with its port', async () => {
  const watching = await watched();
  const report = {
    frame: 'f',
    top: false,
    url: 'https://other.example/',
    title: '',
    nodes: 1,
    complete: true,
    settled: true,
    labels: [],
    views: [],
    list: '',
    alone: [],
    groups: [],
  };
  const port = fake.open.get('other');
  port?.onMessage.fire({ kind: 'report', report });
  expect(told.at(-1)).toMatchObject({ kind: 'report' });
  port?.onDisconnect.fire();
  expect(told.at(-1)).toEqual({ kind: 'gone', frame: 'f' });
  watching.end();
});

test('a frame that asks for a closer look gets it, also a second time when that failed, and nobody hears of it', async () => {
  const watching = await watched();
  const before = [...told];
  const ask = () => fake.open.get('other')?.onMessage.fire({ kind: 'closer-look' });
  const one = { files: ['/content-scripts/closer-look.js'], target: { tabId: 1, documentIds: ['other'] } };
  ask();
  await settled();
  expect(fake.state.brought).toEqual([one]);
  ask();
  await settled();
  expect(fake.state.brought).toEqual([one, one]);
  expect(told).toEqual(before);
  watching.end();
});
