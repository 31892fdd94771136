/** Longest stretch of work before the page gets its turn, in milliseconds. */
const slice = 7;
/** Items between two looks at the clock. */
const atOnce = 16;

interface Turns {
  /** Work that goes before the queue, a bit at each call; true when none is left. */
  readonly first: () => boolean;
  /** Work for when the queue is empty, a bit at each call; true when none is left. */
  readonly last: () => boolean;
  /** Asked before each slice; while true nothing is done, until somebody calls `wake`. */
  readonly pauses: () => boolean;
  /** Called after each slice and told whether all work is done. */
  readonly rest: (empty: boolean) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Works off a queue in slices, so that the page stays quick however long the queue is. */
export class Slices<T> {
  readonly #work: (item: T) => void;
  readonly #turns: Turns;
  readonly #channel = new MessageChannel();
  readonly #queued = new Set<T>();
  #queue: T[] = [];
  #isWaiting = false;

  constructor(work: (item: T) => void, turns: Turns) {
    this.#work = work;
    this.#turns = turns;
    // A message comes back at once where a timer would wait.
    this.#channel.port1.onmessage = () => this.#run();
  }

  get empty(): boolean {
    return this.#queue.length === 0;
  }

  /** The last one in is the first one out. An item that waits already keeps its place, unless it is `urgent`. */
  push(item: T, urgent = false): void {
    if (!urgent && this.#queued.has(item)) return;
    this.#queued.add(item);
    this.#queue.push(item);
    this.wake();
  }

  /** Brings on a slice, if only to rest. */
  wake(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.#channel.port2.postMessage(null);
  }

  stop(): void {
    this.#queue = [];
    this.#channel.port1.onmessage = null;
    this.#channel.port1.close();
  }

  /** Works at once, for at most so many milliseconds; true when no work is left. */
  hurry(longest: number): boolean {
    const { last, now } = this.#turns;
    const end = now() + longest;
    while (this.#queue.length > 0) {
      if (now() >= end) return false;
      for (let i = 0; i < atOnce && this.#queue.length > 0; i++) {
        const item = this.#queue.pop() as T;
        if (this.#queued.delete(item)) this.#work(item);
      }
    }
    return this.#until(end, last) && this.empty;
  }

  #run(): void {
    this.#isWaiting = false;
    const { first, rest, now, ...turns } = this.#turns;
    const pauses = turns.pauses();
    const end = pauses ? 0 : now() + slice;
    const done = this.#until(end, first) && (pauses || this.hurry(end - now()));
    if (!done) this.wake();
    rest(done && !pauses);
  }

  /** True when the work is done. */
  #until(end: number, work: () => boolean): boolean {
    while (!work()) if (this.#turns.now() >= end) return false;
    return true;
  }
}
