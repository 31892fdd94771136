import type { PopOverWords } from '../page-settings.ts';
import type { Occurrence } from './occurrence.ts';
import type { Overlay } from './overlay.ts';
import { type Act, PopOver, type Subject } from './pop-over.ts';
import type { Subjects } from './subjects.ts';

/** How long the pointer must rest before anything is looked up, in milliseconds. */
const rest = 220;

export interface InspectorOptions {
  readonly overlay: Overlay;
  /** Milliseconds. */
  readonly now: () => number;
  readonly subjects: Subjects;
  readonly act: (act: Act, occurrence: Occurrence) => void;
}

/**
 * Opens the pop-over for the finding under a resting pointer, or with Alt+Shift+P for one after the other, which then
 * has the focus. Escape closes it. A pointer that moves costs no more than taking note of where it is.
 */
export class Inspector {
  readonly #options: InspectorOptions;
  readonly #popOver: PopOver;
  readonly #listening = new AbortController();
  #words: PopOverWords | undefined;
  #pointer = { x: 0, y: 0, at: 0, ours: false };
  #last: Occurrence | null = null;
  #byPointer = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: InspectorOptions) {
    this.#options = options;
    this.#popOver = new PopOver(options.overlay, options.act);
    const { signal } = this.#listening;
    document.addEventListener('pointermove', this.#moved, { capture: true, passive: true, signal });
    document.addEventListener('scroll', this.#scrolled, { capture: true, passive: true, signal });
    document.addEventListener('keydown', this.#pressed, { capture: true, signal });
  }

  /** Without words there is no pop-over. */
  set words(words: PopOverWords | undefined) {
    this.#words = words;
    if (!words) this.close();
  }

  close(): void {
    this.#popOver.close();
  }

  /** Opens the pop-over for a finding. The focus stays where it is unless `focus` is true. */
  show(subject: Subject | null, focus = false): void {
    if (!this.#words || !subject) return;
    this.#last = subject.occurrence;
    this.#byPointer = false;
    this.#popOver.open(subject, this.#words, focus);
  }

  /** Closes the pop-over of a finding that has left the page. */
  tidy(): void {
    if (this.#popOver.subject?.element.isConnected === false) this.#popOver.close();
  }

  stop(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
    this.#popOver.close();
  }

  readonly #moved = (event: PointerEvent): void => {
    const { overlay, now } = this.#options;
    const { clientX: x, clientY: y, target } = event;
    this.#pointer = { x, y, at: now(), ours: target === overlay.host };
    this.#timer ??= setTimeout(this.#rested, rest);
  };

  readonly #rested = (): void => {
    this.#timer = undefined;
    const { x, y, at, ours } = this.#pointer;
    const still = this.#options.now() - at;
    if (still < rest - 20) {
      this.#timer = setTimeout(this.#rested, rest - still);
      return;
    }
    if (ours || !this.#words || this.#popOver.hasFocus) return;
    const subject = this.#options.subjects.at(x, y);
    if (!subject) {
      if (this.#byPointer) this.#popOver.close();
    } else if (subject.occurrence !== this.#popOver.subject) {
      this.show(subject);
      this.#byPointer = true;
    }
  };

  readonly #scrolled = (event: Event): void => {
    if (event.target !== this.#options.overlay.host && this.#byPointer) this.#popOver.close();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.code === 'Escape' && this.#popOver.subject) this.#popOver.close();
    else if (event.code === 'KeyP' && event.altKey && event.shiftKey && event.isTrusted)
      this.show(this.#options.subjects.after(this.#last), true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
