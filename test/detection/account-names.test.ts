import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/detection/analyze.ts';

const isSomebody = (text: string, label: string) =>
  analyze(text, { label }).some(({ type }) => type === 'person.name');

const labels = ['Account Name', 'Account', '账户名称'];

describe.each(labels)('under %s', (label) => {
  test.each(
    '云启 禾木 云启科技 星河互动 海纳百川 金石 高创 安途 宏图 南方电气 白鹿原文化 Acme Lumen Globex Brightwater'.split(
      ' ',
    ),
  )('%s is a company', (text) => {
    expect(isSomebody(text, label)).toBe(false);
  });

  test.each(['Brightwater Labs', 'Oakridge Partners', 'Blue Harbor', 'Summit Foods', 'Redstone Logistics'])(
    '%s is a company',
    (text) => {
      expect(isSomebody(text, label)).toBe(false);
    },
  );

  test.each([
    '王小明',
    '李静',
    '陈建国',
    '欧阳娜娜',
    'Emma Clark',
    'John Ashworth',
    'Zhang Wei',
    'Wang Xiaoming',
  ])('%s is somebody', (text) => {
    expect(isSomebody(text, label)).toBe(true);
  });
});

test.each(
  '云启 禾木 云启科技 星河互动 青禾文创 海纳百川 金石 康泰医疗 高创 华云数据 安途 江南春 石头记 万象城 宏图'.split(
    ' ',
  ),
)('%s under 客户名称 is a company', (text) => {
  expect(isSomebody(text, '客户名称')).toBe(false);
});

test.each('王小明 李静 陈建国 欧阳娜娜 周杰 林晓 马超 王女士 刘洋 孙丽'.split(' '))(
  '%s under 客户名称 is somebody',
  (text) => {
    expect(isSomebody(text, '客户名称')).toBe(true);
  },
);

test.each([
  ['巫啟聰', 'Contact'],
  ['党卫红', '上级经理'],
  ['党卫红', 'Patient'],
  ['欧德凯', 'Chinese Name'],
  ['Eleanor Whitcomb', "Mother's Name"],
])('%s under %s is somebody, since no companies stand there', (text, label) => {
  expect(isSomebody(text, label)).toBe(true);
});

test.each([
  ['采购部', 'Contact'],
  ['初级', '产品经理'],
  ['在职', '客户经理'],
])('%s under %s is nobody all the same', (text, label) => {
  expect(isSomebody(text, label)).toBe(false);
});
