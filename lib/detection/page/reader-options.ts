import type { Root } from './elements.ts';
import type { Tally } from './groups.ts';
import type { Reading } from './occurrence.ts';
import type { Painter } from './painter.ts';
import type { Place } from './read-place.ts';

/** What a reader of a page works with. */
export interface ReaderOptions extends Omit<Reading, 'names'> {
  readonly painter: Painter;
  readonly tally: Tally;
  readonly openShadow: (element: Element) => ShadowRoot | null;
  /** Called once for each shadow root met. */
  readonly enter: (root: Root) => void;
  /** Puts a place on the list of places to read. */
  readonly queue: (place: Place) => void;
}
