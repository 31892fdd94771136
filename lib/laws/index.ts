import { registry } from '../base/registry.ts';
import type { Law } from './law.ts';

/** Every law on file, by id. One file of this folder is one law. */
export const laws: ReadonlyMap<string, Law> = registry<Law>(
  import.meta.glob<Law>(
    ['./*.ts', '!./{index,law,article,cite,cite-line,chinese-numeral,renumbering,as-of}.ts'],
    {
      eager: true,
      import: 'default',
    },
  ),
);
