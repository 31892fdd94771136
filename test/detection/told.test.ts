import { expect, test } from 'vitest';
import { analyze } from '../../lib/detection/analyze.ts';

test.each([
  ['陈强急性阑尾炎住院', 'health', ['急性阑尾炎']],
  ['王芳脂肪肝 中度', 'health', ['脂肪肝']],
  ['学员陈一诺花生过敏', 'health', ['花生过敏']],
  ['陈一诺（8岁）花生过敏', 'health', ['花生过敏']],
  ['伤者王芳，右桡骨远端骨折', 'health', ['右桡骨远端骨折']],
  ['陈强肢体残疾二级', 'health', ['肢体残疾']],
  ['李娜有精神分裂症病史', 'health', ['精神分裂症']],
  ['杜若溪脂肪肝', 'health', ['脂肪肝']],
  ['陈强是天主教徒', 'religion', ['天主教徒']],
  ['王芳信佛，吃素', 'religion', ['信佛']],
  ['一家信仰藏传佛教', 'religion', ['信仰藏传佛教']],
  ['五年级3班，学员陈一诺', 'minor', ['五年级']],
  ['六年级（4）班陈一诺', 'minor', ['六年级']],
  ['初一（2）班学生王梓轩', 'minor', ['初一']],
])('in %s the whole word is found as %s and nothing of what is beside it', (text, type, words) => {
  const found = analyze(text).filter((finding) => finding.type === type);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
});

test('whoever bears an illness is found beside it', () => {
  const text = '学员陈一诺花生过敏';
  const names = analyze(text).filter(({ type }) => type === 'person.name');
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['陈一诺']);
});
