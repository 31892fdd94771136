import { type Coverage, coverage } from '../lib/checklist/coverage.ts';
import { duties } from '../lib/checklist/duties.ts';
import { sections } from '../lib/checklist/index.ts';

/**
 * Where each duty is answered. Everything that names duties joins here, because folders on one floor do not know each
 * other: questions are taken from the sections, every other kind stands in the last argument.
 */
export const dutyCoverage = (): Coverage => coverage(duties, sections, []);
