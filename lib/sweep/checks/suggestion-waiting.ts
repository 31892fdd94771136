import type { FactPath } from '../../facts/facts.ts';
import { factFields } from '../../facts/index.ts';
import { defineCheck } from '../check.ts';

export default defineCheck({
  id: 'suggestion-waiting',
  title: { zh: '扫描建议的事实没人确认', en: 'A fact suggested by a scan that nobody confirmed' },
  cites: [],
  severity: 'minor',
  find: ({ view }) =>
    view.file.facts
      .filter(({ state }) => state === 'suggested')
      .flatMap(({ path }) => {
        const field = factFields.get(path);
        if (!field) return [];
        const text = {
          zh: `扫描看到的内容建议填“${field.label.zh}”，还没人确认或否定。`,
          en: `A scan suggests “${field.label.en}”, and nobody has confirmed or declined it.`,
        };
        return [{ text, place: { kind: 'fact', path: path as FactPath } as const }];
      }),
});
