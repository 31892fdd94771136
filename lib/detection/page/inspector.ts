import type { PopOverWords } from '../page-settings.ts';
import type { Occurrence } from './occurrence.ts';
import { type Act, PopOver, type Subject } from './pop-over.ts';
import { inOrder, type SubjectSources, Subjects } from './subjects.ts';

/** Between a jump and the pop-over, in milliseconds: the event of the scroll closes what was open. */
const pause = 300;

export interface InspectorOptions extends SubjectSources {
  /** Without them there is no pop-over. */
  readonly words: () => PopOverWords | undefined;
  readonly act: (act: Act, occurrence: Occurrence) => void;
}

/** Answers with the pop-over what a person wants to know of a finding. Escape closes it. */
export class Inspector {
  readonly #options: InspectorOptions;
  readonly #subjects: Subjects;
  readonly #popOver: PopOver;
  #last: Occurrence | null = null;
  #byPointer = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** It listens to the page until the signal comes. */
  constructor(options: InspectorOptions, signal: AbortSignal) {
    this.#options = options;
    this.#subjects = new Subjects(options);
    this.#popOver = new PopOver(options.painter.overlay, options.act);
    document.addEventListener('scroll', this.#scrolled, { capture: true, passive: true, signal });
    document.addEventListener('keydown', this.#pressed, { capture: true, signal });
  }

  /** The pointer rests at a point of the visible part of the page. */
  point(x: number, y: number): void {
    const isOurs = document.elementFromPoint(x, y) === this.#options.painter.overlay.host;
    if (isOurs || this.#popOver.hasFocus) return;
    const subject = this.#subjects.at(x, y);
    if (!subject) {
      if (this.#byPointer) this.#popOver.close();
    } else if (subject.occurrence !== this.#popOver.subject) {
      this.#show(subject);
      this.#byPointer = true;
    }
  }

  /** Goes on to the next finding, and gives its pop-over the focus. */
  next(): void {
    this.#show(this.#subjects.after(this.#last), true);
  }

  /** Scrolls to one of these, in the order of the page, and points it out; `index` wraps around. */
  jump(members: Occurrence[], index: number): void {
    const chosen = members.sort(inOrder)[index % members.length];
    if (!chosen) return;
    this.#options.painter.show(chosen);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#show(this.#subjects.of(chosen)), pause);
  }

  /** Closes the pop-over, also one that is about to open. */
  close(): void {
    clearTimeout(this.#timer);
    this.#popOver.close();
  }

  /** Closes the pop-over of a finding that has left the page. */
  tidy(): void {
    if (this.#popOver.subject?.element.isConnected === false) this.#popOver.close();
  }

  #show(subject: Subject | null, focus = false): void {
    const words = this.#options.words();
    if (!words || !subject) return;
    this.#last = subject.occurrence;
    this.#byPointer = false;
    this.#popOver.open(subject, words, focus);
  }

  readonly #scrolled = (event: Event): void => {
    if (event.target !== this.#options.painter.overlay.host && this.#byPointer) this.#popOver.close();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape' || !this.#popOver.subject) return;
    this.#popOver.close();
    event.preventDefault();
    event.stopPropagation();
  };
}
