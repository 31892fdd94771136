import { recognizers } from './recognizers/index.ts';
import { threshold } from './weigh.ts';

/** True for a type whose values are found, all or many of them, only where a label tells what they are. */
export function needsLabel(type: string): boolean {
  const by = recognizers.get(type);
  return by?.code === undefined ? by?.field !== undefined : by.code.best < threshold;
}
