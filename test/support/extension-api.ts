/** An event as extensions know it. */
class FakeEvent<Values extends readonly unknown[]> {
  readonly #listeners = new Set<(...values: Values) => void>();
  addListener = (listener: (...values: Values) => void) => void this.#listeners.add(listener);
  removeListener = (listener: (...values: Values) => void) => void this.#listeners.delete(listener);
  emit(...values: Values): void {
    for (const listener of [...this.#listeners]) listener(...values);
  }
}

type Row = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

class FakeArea {
  readonly onChanged = new FakeEvent<[Changes]>();
  #rows: Row = {};
  readonly #name: string;
  readonly #everywhere: FakeEvent<[Changes, string]>;

  constructor(name: string, everywhere: FakeEvent<[Changes, string]>) {
    this.#name = name;
    this.#everywhere = everywhere;
  }

  get = async (keys: string | readonly string[]): Promise<Row> => {
    const wanted = [keys].flat();
    return structuredClone(
      Object.fromEntries(Object.entries(this.#rows).filter(([key]) => wanted.includes(key))),
    );
  };
  set = async (rows: Row): Promise<void> => this.#change(rows);
  remove = async (keys: string | readonly string[]): Promise<void> =>
    this.#change(Object.fromEntries([keys].flat().map((key) => [key, undefined])));
  clear = (): Promise<void> => this.remove(Object.keys(this.#rows));

  #change(rows: Row): void {
    const changes: Changes = {};
    for (const [key, value] of Object.entries(structuredClone(rows))) {
      if (JSON.stringify(this.#rows[key]) === JSON.stringify(value)) continue;
      changes[key] = { oldValue: this.#rows[key], newValue: value };
      if (value === undefined) delete this.#rows[key];
      else this.#rows[key] = value;
    }
    if (Object.keys(changes).length === 0) return;
    this.onChanged.emit(changes);
    this.#everywhere.emit(changes, this.#name);
  }
}

class FakePermissions {
  readonly onAdded = new FakeEvent<[]>();
  readonly onRemoved = new FakeEvent<[]>();
  /** What the person answers when the browser asks. */
  answer: boolean;
  #origins = new Set<string>();

  constructor() {
    this.answer = true;
  }

  contains = async ({ origins }: { origins: string[] }) =>
    origins.every((origin) => this.#origins.has(origin));
  getAll = async () => ({ origins: [...this.#origins] });
  request = async ({ origins }: { origins: string[] }) => {
    if (!this.answer) return false;
    for (const origin of origins) this.#origins.add(origin);
    this.onAdded.emit();
    return true;
  };
  remove = async ({ origins }: { origins: string[] }) => {
    for (const origin of origins) this.#origins.delete(origin);
    this.onRemoved.emit();
    return true;
  };
  reset(): void {
    this.answer = true;
    this.#origins = new Set();
  }
}

/** The panel's end of a port to the scanner in a page. */
class FakePort {
  readonly onMessage = new FakeEvent<[unknown]>();
  readonly onDisconnect = new FakeEvent<[]>();
  readonly posted: unknown[] = [];
  readonly #hear: Readonly<Record<string, (port: FakePort) => void>>;

  /** What the page does at messages of some kinds. */
  constructor(hear: Readonly<Record<string, (port: FakePort) => void>>) {
    this.#hear = hear;
  }

  postMessage = (message: unknown) => {
    this.posted.push(message);
    this.#hear[(message as { kind: string }).kind]?.(this);
  };
  disconnect = () => undefined;
}

class FakeTabs {
  readonly onActivated = new FakeEvent<[]>();
  readonly onUpdated = new FakeEvent<[number, { status?: string; url?: string }]>();
  /** The tab beside the panel; `url` is missing when the browser does not tell. */
  current: { readonly id: number; readonly url?: string } = { id: 1 };
  /** Addresses of the tabs that were opened or moved. */
  opened: string[] = [];
  /** The latest port to the page over which a scan was asked for. */
  port: FakePort | undefined;
  readonly #early: unknown[] = [];
  /** Whether the tab is the one in view. */
  active: boolean;
  /** What a picture of the tab shows, as a data address; without one the browser refuses. */
  picture: string | undefined;
  /** Called while a picture is taken. */
  onCapture: () => void;

  constructor() {
    this.active = true;
    this.onCapture = () => undefined;
  }

  /** Tabs behind the one in view. */
  others: readonly { readonly id: number }[] = [];
  query = async ({ active }: { active?: boolean }) =>
    active === true ? [this.current] : [this.current, ...this.others];
  /** Tabs that were told to stop. */
  stopped: number[] = [];
  connect = (id: number) =>
    new FakePort({
      start: (port) => {
        this.port = port;
        queueMicrotask(() => {
          for (const message of this.#early.splice(0)) port.onMessage.emit(message);
        });
      },
      stop: () => void this.stopped.push(id),
    });
  /** A message from the page; it waits for the panel when that has not opened its port yet. */
  say = (message: unknown) => {
    if (this.port === undefined) this.#early.push(message);
    else this.port.onMessage.emit(message);
  };
  create = async ({ url }: { url: string }) => void this.opened.push(url);
  update = async (_id: number, { url }: { url: string }) => void this.opened.push(url);
  reload = async () => undefined;
  get = async () => ({ ...this.current, windowId: 1, active: this.active });
  captureVisibleTab = async () => {
    this.onCapture();
    if (this.picture === undefined)
      throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.");
    return this.picture;
  };
  reset(): void {
    this.current = { id: 1 };
    this.opened = [];
    this.port = undefined;
    this.stopped = [];
    this.others = [];
    this.#early.length = 0;
    this.active = true;
    this.picture = undefined;
    this.onCapture = () => undefined;
  }
}

class FakeExtension {
  readonly #changed = new FakeEvent<[Changes, string]>();
  readonly storage = {
    local: new FakeArea('local', this.#changed),
    session: new FakeArea('session', this.#changed),
    managed: new FakeArea('managed', this.#changed),
    onChanged: this.#changed,
  };
  readonly action = { onClicked: new FakeEvent<[]>() };
  readonly permissions = new FakePermissions();
  readonly tabs = new FakeTabs();
  /** Of the frames of a page only the page itself is there. */
  readonly scripting = {
    executeScript: async () => [
      { frameId: 0, result: new URL(this.tabs.current.url ?? 'about:blank').origin },
    ],
  };
  readonly runtime = {
    id: 'shouguan-test',
    onMessage: new FakeEvent<[unknown, { tab?: { id: number }; frameId?: number }]>(),
    getURL: (path: string) => `chrome-extension://shouguan-test${path}`,
    getContexts: async () => [],
  };

  async reset(): Promise<void> {
    await this.storage.local.clear();
    await this.storage.session.clear();
    await this.storage.managed.clear();
    this.permissions.reset();
    this.tabs.reset();
  }
}

const page = globalThis as typeof globalThis & { browser?: FakeExtension };

// `wxt/browser` looks for the API when it is first imported, so this file is a setup file of the browser tests.
page.browser ??= new FakeExtension();

/** What the components take for the browser's extension API: storage in memory, tabs and ports as the test says. */
export const extension: FakeExtension = page.browser;
