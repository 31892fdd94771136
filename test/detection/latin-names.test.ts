import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/detection/analyze.ts';
import { latinPoints, likely } from '../../lib/detection/latin-names.ts';

const names = (text: string) =>
  analyze(text)
    .filter(({ type }) => type === 'person.name')
    .map(({ start, end }) => text.slice(start, end));

describe('what words are made of', () => {
  test.each(
    'Elena Petrova, Isabella Rossi, Sandra Novakova, Hiroshi Tanaka, Ahmed Hassan, Tom Baker, Zhang Wei, Wu Guifen, Christina Moretti'.split(
      ', ',
    ),
  )('%s is likely a name', (name) => {
    expect(latinPoints(name)).toBeGreaterThanOrEqual(likely);
  });

  test.each(
    'Order Status, Payment Method, Google Chrome, Windows Server, Blue Mountain, New York, Sales Manager, Credit Card, Visual Studio, Purchase Order, Christmas Eve, Victory Lane, Los Angeles, Machine Learning, Fire Drill'.split(
      ', ',
    ),
  )('%s is not', (words) => {
    expect(latinPoints(words)).toBeLessThan(likely);
  });
});

describe('names with common words around', () => {
  test.each([
    ['Sandra Novakova wants two more seats', 'Sandra Novakova'],
    ['Anna Lindgren needs the invoice again', 'Anna Lindgren'],
    ["Wu Guifen doesn't read English", 'Wu Guifen'],
    ['Follow-up: Omar Hassan prefers afternoons', 'Omar Hassan'],
    ['Victoria Marino moved to the new flat', 'Victoria Marino'],
    ['Daniela Romano (wheelchair user)', 'Daniela Romano'],
    ['Isabella Romano, gluten-free, table for two', 'Isabella Romano'],
    ['VIP customer Irina Sokolova (2 kids)', 'Irina Sokolova'],
    ['Guest Martin Keller checked in late', 'Martin Keller'],
    ['Booth visitor Laura Martinelli, samples', 'Laura Martinelli'],
    ['Olga Marino visa copy received', 'Olga Marino'],
    ['老外 Daniel Moretti 住3号楼', 'Daniel Moretti'],
    ['客户 Sara Lindgren 要求退款', 'Sara Lindgren'],
    ['Hi Priya, the box has arrived', 'Priya'],
  ])('are found: %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  test.each([
    'Google Chrome needs an update',
    'Blue Mountain wants a new label',
    'New York has no stock',
    'Windows Server moved to the new rack',
    "Payment Method doesn't change",
    'Order Status (sent)',
    'Credit Card, debit card or cash',
    'Customer Success Plan was sent',
    'VIP customer Service Desk (2 agents)',
    'Guest Room is ready',
    'Visual Studio joined the list',
    '客户 Order Status 要求更新',
    'Hi Team, the box has arrived',
    'Dear Customer, the box has arrived',
    'Marketing Plan for Spring Festival, budget review on Monday',
    'On Thu, 4 January, somebody wrote',
  ])('are not found: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
