const comment = /\/\*[\s\S]*?\*\//g;
const declared = /(?:^|[;\s])display\s*:\s*([a-z-]+)/i;
/** Longer heads of rules are no selectors, and longer bodies are fonts and pictures. */
const longestHead = 2000;
const longestBody = 10_000;

/** Elements of the language that are boxes without a style sheet are no concern here: only inline ones are asked about. */
const usual = 'inline';

interface Rule {
  readonly selector: string;
  readonly display: string;
}

/**
 * Which inline elements the style sheets written in a page make boxes: words in boxes beside each other are words apart.
 * Of two rules the later one counts, whatever their selectors weigh; sheets in files of their own are not at hand.
 */
export class Boxes {
  private readonly rules: readonly Rule[];
  private readonly known = new WeakMap<Element, string>();

  constructor(styles: readonly string[]) {
    this.rules = [...rulesIn(styles.join('\n').replace(comment, ''))];
  }

  /** The `display` of an element; what lies in a flexible box or a grid is a box. */
  displayOf(element: Element): string {
    const { parentElement } = element;
    if (parentElement !== null && /flex|grid/.test(this.own(parentElement))) return 'block';
    return this.own(element);
  }

  private own(element: Element): string {
    let display = this.known.get(element);
    if (display === undefined) {
      const written = declared.exec(element.getAttribute('style') ?? '')?.[1];
      display =
        written ?? this.rules.findLast(({ selector }) => matches(element, selector))?.display ?? usual;
      this.known.set(element, display);
    }
    return display;
  }
}

/** The rules that say how something is displayed, in one pass: heads of rules for some media are passed over. */
function* rulesIn(sheet: string): Generator<Rule> {
  let from = 0;
  for (let open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', open + 1)) {
    const close = sheet.indexOf('}', open);
    if (close < 0) return;
    const inner = sheet.lastIndexOf('{', close);
    const selector = sheet.slice(Math.max(from, open - longestHead), open).trim();
    from = inner === open ? close + 1 : open + 1;
    if (inner !== open || close - open > longestBody) continue;
    const display = declared.exec(sheet.slice(open + 1, close))?.[1];
    if (display !== undefined) yield { selector, display: display.toLowerCase() };
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // Pages hold selectors of the future.
    return false;
  }
}
