import { describe, expect, test } from 'vitest';
import { IsoDate } from '../../lib/base/date.ts';
import { citeLabel, resolveCite } from '../../lib/laws/cite.ts';
import { laws } from '../../lib/laws/index.ts';

const files = Object.keys(import.meta.glob('../../lib/laws/*.ts')).map((path) =>
  path.replace(/^.*\/|\.ts$/g, ''),
);
const engine = ['index', 'law', 'article', 'cite', 'cite-line', 'chinese-numeral', 'renumbering', 'as-of'];

test('every file of the folder is one law named after it, and no law is without a file', () => {
  expect(new Set(files.filter((file) => !engine.includes(file)))).toEqual(
    new Set([...laws.keys()].map((id) => id.toLowerCase())),
  );
});

describe.each([...laws.values()])('$id', (law) => {
  test('carries both languages and real days', () => {
    const texts = [
      law.title,
      law.shortTitle,
      law.issuer,
      ...(law.revisions ?? []).map((revision) => revision.note),
      ...Object.values(law.articles).map((article) => article.gist),
    ];
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\S/);
      expect(en).toMatch(/^[^㐀-鿿]+$/);
    }
    const days = [
      law.effective,
      ...(law.revisions ?? []).map((revision) => revision.effective),
      ...Object.values(law.articles).flatMap(({ readOn, from }) => [readOn, ...(from ? [from] : [])]),
    ];
    for (const day of days) expect(IsoDate.safeParse(day).success, day).toBe(true);
  });

  test('has an article to cite, and every article can be cited and printed', () => {
    expect(Object.keys(law.articles)).not.toHaveLength(0);
    for (const key of Object.keys(law.articles)) {
      const cite = `${law.id}:${key}`;
      expect(resolveCite(cite)?.articleKey, cite).toBe(key);
      expect(citeLabel(cite, 'zh')).toMatch(/^《/);
    }
  });

  test('puts nothing before its own date of effect', () => {
    for (const article of Object.values(law.articles))
      if (article.from) expect(article.from >= law.effective).toBe(true);
    if (law.repealed) expect(resolveCite(law.repealed.by)).toBeDefined();
  });
});
