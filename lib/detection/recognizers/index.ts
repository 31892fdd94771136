import { registry } from '../../base/registry.ts';
import type { Recognizer } from '../recognizer.ts';

/** Every kind of personal data that is looked for, by id. A file in this folder is the registration. */
export const recognizers = registry<Recognizer>(
  import.meta.glob<Recognizer>(['./**/*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
