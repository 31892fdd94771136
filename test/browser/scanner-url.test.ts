import { expect, test } from 'vitest';
import { pageUrl, scrub } from '../../lib/detection/page/scrub.ts';

test.each([
  ['https://crm.example/customers/13800138000/edit?phone=1#tab', 'https://crm.example/customers/#/edit'],
  ['https://crm.example/#/customer/20240311?name=x', 'https://crm.example/#/customer/#'],
  ['https://crm.example/c/8f14e45f-ceea-4e7a-9c1d-13800138000a', 'https://crm.example/c/#'],
  ['https://crm.example/u/li.na@example.com', 'https://crm.example/u/l***@example.com'],
  ['https://crm.example/%E0%A4%A', 'https://crm.example/%E0%A4%A'],
  ['https://crm.example/customers/page/3', 'https://crm.example/customers/page/#'],
  ['https://crm.example/#/list/p2/7', 'https://crm.example/#/list/p#/7'],
  ['https://crm.example/v2/step/3', 'https://crm.example/v2/step/3'],
  [`https://crm.example/c/${encodeURIComponent('苏禾')}`, 'https://crm.example/c/#'],
  ['https://crm.example/#/member/王建国/log', 'https://crm.example/#/member/#/log'],
  ['https://crm.example/c/Mary%20Smith', 'https://crm.example/c/#'],
  ['https://crm.example/admin/users', 'https://crm.example/admin/users'],
  ['about:srcdoc', 'about:srcdoc'],
])('%s is reported as %s', (href, url) => {
  expect(pageUrl(href)).toBe(url);
});

test('values seen on the page are hidden wherever they stand in a title', () => {
  expect(scrub('苏禾 13800138000 的详情', new Set(['苏禾']))).not.toMatch(/苏禾|13800138000/);
  expect(scrub('晴天小筑 - 客户详情', new Set(['晴天小筑']))).toBe('**** - 客户详情');
});

test('a name is hidden in a title also once the page no longer shows it elsewhere', () => {
  expect(scrub('王建国 - 客户详情', new Set())).toBe('王*国 - 客户详情');
  expect(scrub('Mary Smith | Contacts', new Set())).not.toMatch(/Mary|Smith/);
});
