import { expect, test } from 'vitest';
import type { Finding, Scan } from '../../lib/inventory/finding.ts';
import { inReadingOrder } from '../../lib/inventory/finding-order.ts';

const scan = (id: string): Scan => ({
  id,
  caseId: 'c',
  site: 'https://crm.example',
  url: `https://crm.example/${id}`,
  title: id,
  at: '2026-11-22T06:00:00.000Z',
  by: '客服',
  nodes: 1,
  complete: true,
});

const finding = (id: string, scanId: string, sensitivity: Finding['sensitivity'], count: number) =>
  ({ id, scanId, sensitivity, count, type: 'person.name', label: id }) as Finding;

test('findings are read page by page, sensitive ones first, then the most frequent', () => {
  const findings = [
    finding('rare', 'first', 'general', 1),
    finding('elsewhere', 'second', 'sensitive', 9),
    finding('often', 'first', 'general', 5),
    finding('sensitive', 'first', 'sensitive', 1),
  ];
  const ids = inReadingOrder(findings, [scan('first'), scan('second')]).map(({ id }) => id);
  expect(ids).toEqual(['sensitive', 'often', 'rare', 'elsewhere']);
});

test('findings of the same page and rank stand in the order of their labels, however they were stored', () => {
  const findings = ['乙', '甲', '丙'].map((id) => finding(id, 'first', 'general', 1));
  const order = inReadingOrder(findings, [scan('first')]).map(({ id }) => id);
  expect(inReadingOrder([...findings].reverse(), [scan('first')]).map(({ id }) => id)).toEqual(order);
});
