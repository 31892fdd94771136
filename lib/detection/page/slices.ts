/** Longest stretch of work before the page gets its turn, in milliseconds. */
const slice = 8;

/** Works off a queue in slices, so that the page stays quick however long the queue is. */
export class Slices<T> {
  readonly #work: (item: T) => void;
  readonly #rest: (empty: boolean) => void;
  readonly #now: () => number;
  readonly #channel = new MessageChannel();
  readonly #queued = new Set<T>();
  #queue: T[] = [];
  #state: 'waiting' | 'resting' = 'resting';

  /** `rest` is called after each slice and told whether all is done; `now` gives milliseconds. */
  constructor(work: (item: T) => void, { rest, now }: { rest: (empty: boolean) => void; now: () => number }) {
    this.#work = work;
    this.#rest = rest;
    this.#now = now;
    // A message comes back at once where a timer would wait, also in a tab that is not seen.
    this.#channel.port1.onmessage = () => this.#run();
  }

  get empty(): boolean {
    return this.#queue.length === 0;
  }

  /** An item that waits already is not queued again. The last one in is the first one out. */
  push(item: T): void {
    if (this.#queued.has(item)) return;
    this.#queued.add(item);
    this.#queue.push(item);
    this.wake();
  }

  /** Brings on a slice, if only to rest. */
  wake(): void {
    if (this.#state === 'waiting') return;
    this.#state = 'waiting';
    this.#channel.port2.postMessage(null);
  }

  stop(): void {
    this.#queue = [];
    this.#channel.port1.onmessage = null;
    this.#channel.port1.close();
  }

  #run(): void {
    this.#state = 'resting';
    const end = this.#now() + slice;
    while (this.#queue.length > 0) {
      const item = this.#queue.pop() as T;
      this.#queued.delete(item);
      this.#work(item);
      if (this.#now() >= end) break;
    }
    if (!this.empty) this.wake();
    this.#rest(this.empty);
  }
}
