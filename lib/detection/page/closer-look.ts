import { boxesInView } from './boxes.ts';
import { Inspector } from './inspector.ts';

/**
 * What a frame needs only once a person looks closer: at one finding, or at the page as it is drawn, for a picture. It
 * is a script of its own, brought in when it is first asked for: a stranger's page carries no more than its visit needs.
 */
export const closerLook = { Inspector, boxesInView };
export type CloserLook = typeof closerLook;

/** Where the scanner takes it, in what the scripts of the extension share in a frame. */
export interface SharedWorld {
  shouguanTakes?: (given: CloserLook) => void;
}
