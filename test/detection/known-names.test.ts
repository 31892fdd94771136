import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/detection/analyze.ts';
import { KnownNames } from '../../lib/detection/known-names.ts';

function told(names: readonly string[], label = '姓名'): KnownNames {
  const known = new KnownNames();
  for (const name of names) for (const finding of analyze(name, { label })) known.add(finding, name);
  return known;
}
const seen = (names: readonly string[], text: string) =>
  told(names)
    .addTo([], text)
    .map(({ start, end }) => text.slice(start, end));

describe('a name that the page has told', () => {
  test.each([
    ['alone', '苏禾', '苏禾', ['苏禾']],
    ['beside other signs', '苏禾', '首页 / 客户 / 苏禾 / 跟进', ['苏禾']],
    ['at the beginning of a sentence', '苏禾', '苏禾今天来电，说下周到店', ['苏禾']],
    ['amid a sentence, with three characters', '苏小禾', '已把苏小禾的合同归档', ['苏小禾']],
    ['twice', '方屿', '方屿、方屿', ['方屿', '方屿']],
    ['of two words', 'Emma Clark', 'Call with Emma Clark, moved', ['Emma Clark']],
    ['from another script', '阿依古丽·买买提', '转交阿依古丽·买买提处理', ['阿依古丽·买买提']],
    ['in the longer of two', '苏小禾', '苏小禾子、苏小禾', ['苏小禾子', '苏小禾']],
    ['once where it repeats itself', 'Ann Ann', 'Ann Ann Ann', ['Ann Ann']],
  ])('is known again %s', (_, name, text, expected) => {
    expect(seen([name, `${name}子`.slice(0, 4)], text)).toEqual(expected);
  });

  test.each([
    ['characters of which the last makes a word with the next', '王建国', '王建国际贸易有限公司'],
    ['two characters amid Chinese words', '高明', '更高明的办法'],
    ['two characters that are a word, at the beginning', '文明', '文明用语'],
    ['the beginning of a longer word', 'Ann Lee', 'Ann Leeds'],
    ['one word', 'Emma', 'Emma'],
    ['one character', '苏', '苏'],
  ])('is not known again by %s', (_, name, text) => {
    expect(seen([name], text)).toEqual([]);
  });

  test('counts only when a label has told it, whole, and when it is nobody’s', () => {
    const known = new KnownNames();
    for (const [text, label] of [
      ['苏*', '姓名'],
      ['13800138000', '手机'],
      ['苏小禾 13800138000', undefined],
      ['Sales Team', 'Owner'],
      ['System Admin', 'Owner'],
    ] as const)
      for (const finding of analyze(text, { label }))
        known.add(finding, text.slice(finding.start, finding.end));
    expect(known.in('苏* 13800138000 苏小禾 Sales Team, System Admin')).toEqual([]);
  });

  test('says that it stands elsewhere, and leaves alone what was found already', () => {
    const known = told(['苏小禾']);
    const text = '苏小禾 13800138000，苏小禾';
    const before = analyze(text).filter(({ type }) => type === 'cn.mobile');
    const after = known.addTo(before, text);
    expect(after.map(({ type, because }) => [type, ...because])).toEqual([
      ['person.name', 'repeated'],
      ['cn.mobile', 'format'],
      ['person.name', 'repeated'],
    ]);
    expect(known.addTo(after, text)).toBe(after);
  });

  test('is found wherever it stands among signs', () => {
    const known = told(['苏禾', '欧阳静', 'Emma Clark']);
    const sign = fc.constantFrom(' ', '，', '/', '(', '13800138000', '\n', '“', '');
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(sign, fc.constantFrom('苏禾', '欧阳静', 'Emma Clark'), fc.constantFrom(' ', '，', '。')),
          { maxLength: 8 },
        ),
        (parts) => {
          const text = parts.map(([before, name, after]) => `，${before}${name}${after}`).join('');
          const glued = parts.some(([before, name]) => /\d$/.test(before) && name === 'Emma Clark');
          fc.pre(!glued);
          expect(known.addTo([], text).map(({ start, end }) => text.slice(start, end))).toEqual(
            parts.map(([, name]) => name),
          );
        },
      ),
    );
  });
});
