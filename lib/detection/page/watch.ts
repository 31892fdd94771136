import type { Root } from './elements.ts';

/** What no event tells is looked for so often, in milliseconds. */
const pollEvery = 2000;
/** After these something else may be in view, also by styles alone. */
const stirring = ['scroll', 'click', 'keyup', 'transitionend', 'animationend', 'toggle'];
/** How long it may take it, in milliseconds. */
const stir = 120;
/** Attributes that tell what is read. Few: idle pages rewrite classes all the time. */
const attributeFilter = ['title', 'aria-label', 'alt', 'href', 'type'];

export interface Watched {
  readonly changed: (records: readonly MutationRecord[]) => void;
  /** A person has typed or chosen something. */
  readonly edited: (field: Element) => void;
  /** Something else may be in view, or in a field. Called now and then as long as the page is seen. */
  readonly stirred: () => void;
}

/** Tells what happens to a page. */
export class Watch {
  readonly #watched: Watched;
  readonly #observer: MutationObserver;
  readonly #listening = new AbortController();
  readonly #poll: ReturnType<typeof setInterval>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(watched: Watched) {
    this.#watched = watched;
    this.#observer = new MutationObserver(watched.changed);
    this.#poll = setInterval(() => document.hidden || watched.stirred(), pollEvery);
    const { signal } = this.#listening;
    document.addEventListener('visibilitychange', this.#stirred, { signal });
    addEventListener('resize', this.#stirred, { passive: true, signal });
  }

  enter(root: Root): void {
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    for (const event of ['input', 'change']) root.addEventListener(event, this.#edited, options);
    for (const event of stirring) root.addEventListener(event, this.#stirred, options);
  }

  /** Tells at once what has changed, instead of when the page's script has run. */
  catchUp(): void {
    this.#watched.changed(this.#observer.takeRecords());
  }

  stop(): void {
    this.#observer.disconnect();
    this.#listening.abort();
    clearTimeout(this.#timer);
    clearInterval(this.#poll);
  }

  readonly #edited = (event: Event): void => {
    const target = event.composedPath()[0];
    if (target instanceof Element && target.matches('input,textarea,select')) this.#watched.edited(target);
  };

  readonly #stirred = (): void => {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (!document.hidden) this.#watched.stirred();
    }, stir);
  };
}
