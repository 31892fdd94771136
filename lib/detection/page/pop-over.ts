import type { PopOverWords } from '../page-settings.ts';
import type { Occurrence } from './occurrence.ts';
import type { Overlay } from './overlay.ts';

/** What a person may say or ask for in the pop-over. */
export type Act = 'confirm' | 'value' | 'column' | 'site' | 'data-set' | 'cover';

export interface Word {
  readonly act: Exclude<Act, 'cover'>;
  readonly key: string;
  readonly fingerprint: string;
  /** The value, masked. */
  readonly sample: string;
}

export interface Subject {
  readonly occurrence: Occurrence;
  /** The part of it that was pointed at, in CSS pixels of the visible part of the page. */
  readonly rect: DOMRect;
  /** Places on this page of the same kind, label and sort. */
  readonly places: number;
  /** Hidden on the screen by itself; `undefined` where everything is. */
  readonly covered: boolean | undefined;
}

const apart = 8;

/** Says of one finding what it is, why it was flagged and how it is to be treated, and takes what a person says of it. */
export class PopOver {
  readonly #overlay: Overlay;
  readonly #act: (act: Act, occurrence: Occurrence) => void;
  #subject: Subject | null = null;
  #focusedBefore: HTMLElement | null = null;

  constructor(overlay: Overlay, act: (act: Act, occurrence: Occurrence) => void) {
    this.#overlay = overlay;
    this.#act = act;
  }

  get subject(): Occurrence | null {
    return this.#subject?.occurrence ?? null;
  }

  /** True while something in it has the focus. */
  get hasFocus(): boolean {
    return this.#subject !== null && this.#overlay.active !== null;
  }

  /** Opens beside the finding. The focus stays where it is unless `focus` is true. */
  open(subject: Subject, words: PopOverWords, focus = false): void {
    const { activeElement } = document;
    if (focus && activeElement instanceof HTMLElement && activeElement !== this.#overlay.host)
      this.#focusedBefore = activeElement;
    this.#subject = subject;
    const box = this.#build(subject, words);
    this.#overlay.hold(box, words.style);
    this.#place(subject.rect, box);
    if (focus) box.querySelector<HTMLElement>('div button')?.focus();
  }

  close(): void {
    if (!this.#subject) return;
    const back = this.hasFocus ? this.#focusedBefore : null;
    this.#subject = null;
    this.#focusedBefore = null;
    this.#overlay.hold(null);
    back?.focus({ preventScroll: true });
  }

  #build(subject: Subject, words: PopOverWords): HTMLElement {
    const { finding, label } = subject.occurrence;
    const box = this.#make('section');
    box.className = words.theme;
    box.lang = words.lang;
    box.role = 'dialog';
    const kind = words.kinds[finding.type] ?? { name: finding.type, cite: '' };
    box.ariaLabel = kind.name;
    const header = this.#make('header');
    const close = this.#button(words.close, () => this.close());
    header.append(this.#make('b', kind.name), this.#make('small', words[finding.sensitivity]), close);
    const facts = this.#make('dl');
    const reasons = [
      ...(label === '' ? [] : [words.column.replace('#', () => label)]),
      ...finding.because.flatMap((code) =>
        label !== '' && code === 'label' ? [] : (words.because[code] ?? []),
      ),
    ];
    const why = reasons.join(words.lang.startsWith('zh') ? '，' : ', ');
    box.ariaDescription = why;
    this.#fact(facts, words.why, why);
    this.#fact(facts, words.here, words.places.replace('#', String(subject.places)));
    this.#fact(facts, words.basis, kind.cite);
    box.append(header);
    // What is covered stays so, also in part.
    if (subject.covered === false) box.append(this.#make('p', subject.occurrence.sample));
    box.append(facts, this.#choices(box, subject, words), this.#make('footer', words.stays));
    return box;
  }

  #choices(box: HTMLElement, { occurrence, covered, rect }: Subject, words: PopOverWords): HTMLElement {
    const row = this.#make('div');
    const say = (act: Act) => () => {
      this.#act(act, occurrence);
      if (act === 'cover') this.close();
      else {
        row.replaceChildren(this.#make('span', words.noted));
        box.querySelector<HTMLElement>('header button')?.focus();
      }
    };
    const reject = this.#button(words.reject, () => {
      row.replaceChildren(
        this.#button(words.thisValue, say('value')),
        ...(occurrence.label === '' ? [] : [this.#button(words.thisColumn, say('column'))]),
        this.#button(words.thisSite, say('site')),
      );
      this.#place(rect, box);
      row.querySelector('button')?.focus();
    });
    row.append(
      this.#button(words.confirm, say('confirm')),
      reject,
      this.#button(words.dataSet, say('data-set')),
    );
    if (covered !== undefined) row.append(this.#button(covered ? words.uncover : words.cover, say('cover')));
    return row;
  }

  #fact(list: HTMLElement, name: string, text: string): void {
    if (text !== '') list.append(this.#make('dt', name), this.#make('dd', text));
  }

  #button(text: string, press: () => void): HTMLElement {
    const button = this.#make('button', text);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      // A script of the page can make clicks, too.
      if (event.isTrusted) press();
    });
    return button;
  }

  #make(tag: string, text = ''): HTMLElement {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  }

  /** Below the finding or, where there is no room, above it; never outside the visible part of the page. */
  #place({ left, top, bottom }: DOMRect, box: HTMLElement): void {
    const [width, height] = [box.offsetWidth, box.offsetHeight];
    const below = bottom + apart + height <= innerHeight;
    const y = below ? bottom + apart : top - apart - height;
    const within = (at: number, most: number) => Math.max(0, Math.min(Math.max(apart, at), most - apart));
    box.style.left = `${within(left, innerWidth - width)}px`;
    box.style.top = `${within(y, innerHeight - height)}px`;
  }
}
