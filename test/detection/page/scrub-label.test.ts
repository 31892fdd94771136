import { expect, test } from 'vitest';
import { scrubLabel } from '../../../lib/detection/page/scrub.ts';

test.each([
  ['王建国', '王*国'],
  ['王建国的手机', '王*国的手机'],
  ['客户：苏禾', '客户：苏*'],
  ['Emma Clark', 'E*** ****k'],
  ['手机 13800138000', '手机 138****#'],
])('the label %s leaves the page as %s', (label, shown) => {
  expect(scrubLabel(label)).toBe(shown);
});

test.each([
  '姓名',
  '客户名称',
  '家长手机',
  '常用地址',
  '关联客户',
  '方案',
  '成交时间',
  '任课老师',
  '毛利率',
  '华东',
  'Full Name',
  'Account Owner',
  'Key Account',
])('the label %s leaves the page as it is worded', (label) => {
  expect(scrubLabel(label)).toBe(label);
});
