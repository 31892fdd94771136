import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { ours, refuseClashes, shortNames } from '../../build/short-names.ts';

test('each property has a short name of its own, the same in every script', () => {
  expect([...shortNames.keys()]).toEqual(ours.split(' '));
  expect(new Set(shortNames.values()).size).toBe(shortNames.size);
  for (const short of shortNames.values()) expect(short).toMatch(/^[a-z]\d?$|^[A-Z]$/);
});

test.each(['box.e = 1', '({ e: 1 })', 'class A { e() {} }', 'const { e } = box', '({ "e": 1 })', 'a?.e'])(
  'a script is refused in which something else is called so: %s',
  (script) => {
    expect(() => refuseClashes(parseAst(script))).toThrow('"e"');
  },
);

test.each(['const e = 1', 'box[e]', '({ [e]: 1 })', 'class A { #e() {} }', '"e"', 'box.finding'])(
  'a script is not refused in which no property is called so: %s',
  (script) => {
    expect(() => refuseClashes(parseAst(script))).not.toThrow();
  },
);
