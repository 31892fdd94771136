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
  ['about:srcdoc', 'about:srcdoc'],
])('%s is reported as %s', (href, url) => {
  expect(pageUrl(href)).toBe(url);
});

test('values seen on the page are hidden wherever they stand in an address or a title', () => {
  const values = new Set(['苏禾']);
  expect(pageUrl(`https://crm.example/c/${encodeURIComponent('苏禾')}`, values)).toBe(
    'https://crm.example/c/**',
  );
  expect(scrub('苏禾 13800138000 的详情', values)).not.toMatch(/苏禾|13800138000/);
});
