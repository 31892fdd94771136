const comment = /\/\*[\s\S]*?\*\//g;
const rule = /([^{}]{1,2000})\{([^{}]{0,10000})\}/g;
const declared = /(?:^|[;\s])display\s*:\s*([a-z-]+)/i;

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

  constructor(styles: readonly string[]) {
    const text = styles.join('\n').replace(comment, '');
    this.rules = [...text.matchAll(rule)].flatMap(([, selector = '', body = '']) => {
      const display = declared.exec(body)?.[1];
      return display === undefined ? [] : [{ selector: selector.trim(), display: display.toLowerCase() }];
    });
  }

  /** The `display` of an element; what lies in a flexible box or a grid is a box. */
  displayOf(element: Element): string {
    const { parentElement } = element;
    if (parentElement !== null && /flex|grid/.test(this.own(parentElement))) return 'block';
    return this.own(element);
  }

  private own(element: Element): string {
    const written = declared.exec(element.getAttribute('style') ?? '')?.[1];
    return written ?? this.rules.findLast(({ selector }) => matches(element, selector))?.display ?? usual;
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // Pages hold selectors of the future, and heads of rules for some media only.
    return false;
  }
}
