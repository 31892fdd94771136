import type { CloserLook } from './closer-look.ts';
import type { Inspector, InspectorOptions } from './inspector.ts';

/** How long the pointer must rest before anything is looked up, in milliseconds. */
const rest = 220;

export interface InquiryOptions extends InspectorOptions {
  readonly closerLook: () => Promise<CloserLook>;
}

type Question = (inspector: Inspector) => void;

/**
 * Notices what a person wants to know of findings: where the pointer rests, and with Alt+Shift+P of one after the other.
 * Who answers is brought into the page with the first question; meanwhile the last one waits. A pointer that moves costs
 * no more than a timer.
 */
export class Inquiry {
  readonly #options: InquiryOptions;
  readonly #listening = new AbortController();
  #inspector: Inspector | undefined;
  #question: Question | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: InquiryOptions) {
    this.#options = options;
    const { signal } = this.#listening;
    document.addEventListener('pointermove', this.#moved, { capture: true, passive: true, signal });
    document.addEventListener('keydown', this.#pressed, { capture: true, signal });
  }

  async ask(question: Question): Promise<void> {
    this.#question = question;
    const { Inspector: Answers } = await this.#options.closerLook();
    if (this.#question !== question) return;
    this.#inspector ??= new Answers(this.#options, this.#listening.signal);
    question(this.#inspector);
  }

  /** Takes back what was asked, and its answer. */
  close(): void {
    this.#question = undefined;
    this.#inspector?.close();
  }

  /** Closes the pop-over of a finding that has left the page. */
  tidy(): void {
    this.#inspector?.tidy();
  }

  stop(): void {
    this.#listening.abort();
    clearTimeout(this.#timer);
    this.close();
  }

  readonly #moved = ({ clientX: x, clientY: y }: PointerEvent): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#options.words() && (this.#inspector || this.#isNear(x, y)))
        void this.ask((inspector) => inspector.point(x, y));
    }, rest);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const { code, altKey, shiftKey, isTrusted } = event;
    if (code !== 'KeyP' || !altKey || !shiftKey || !isTrusted || !this.#options.words()) return;
    event.preventDefault();
    event.stopPropagation();
    void this.ask((inspector) => inspector.next());
  };

  /** False where no element with a finding is. */
  #isNear(x: number, y: number): boolean {
    return [...this.#options.painter.marked].some(({ element }) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    });
  }
}
