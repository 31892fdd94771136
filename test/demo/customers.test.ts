import { describe, expect, test } from 'vitest';
import { ageOf, makeCustomers, makeEquipment, today } from '../../demo/crm/customers.mjs';
import { passesLuhn, residentCheck } from '../../demo/crm/numbers.mjs';

const customers = makeCustomers();
const orders = customers.flatMap((customer) => customer.orders);
const eighteen = (id: string) => residentCheck(id.slice(0, 17)) === id[17];

describe('the made-up customers', () => {
  test('are the same on every machine for the same seed, and others for another', () => {
    expect(makeCustomers()).toEqual(customers);
    expect(makeCustomers({ seed: 1 })[0]).not.toEqual(customers[0]);
  });

  test('are five hundred with their own numbers', () => {
    expect(customers).toHaveLength(500);
    expect(new Set(customers.map(({ id }) => id)).size).toBe(500);
    expect(new Set(customers.map(({ idNumber }) => idNumber)).size).toBe(500);
  });

  test('hold the published specimens of the check digits', () => {
    expect(residentCheck('11010519491231002')).toBe('X');
    expect(residentCheck('93268219850101001')).toBe('7');
    expect(passesLuhn('4539578763621486')).toBe(true);
    expect(passesLuhn('4539578763621487')).toBe(false);
  });

  test('have resident and permanent residence numbers that are valid and fit their birthdays', () => {
    const checked = customers.filter(({ idType }) => idType !== '护照');
    expect(checked.length).toBeGreaterThan(400);
    for (const { idNumber, birth, gender, nationality } of checked) {
      expect(idNumber).toSatisfy(eighteen);
      expect(idNumber).toContain(birth.replaceAll('-', ''));
      if (nationality === '中国') expect(Number(idNumber[16]) % 2 === 1 ? '男' : '女').toBe(gender);
    }
  });

  test('are mostly children, many of them under 14, and some come from abroad', () => {
    const children = customers.filter(({ birth }) => ageOf(birth) < 14);
    expect(children.length).toBeGreaterThan(200);
    expect(customers.filter(({ nationality }) => nationality !== '中国').length).toBeGreaterThan(40);
    expect(customers.every(({ birth }) => birth <= today)).toBe(true);
  });

  test('have card numbers that pass Luhn when money goes back to them', () => {
    const refunds = customers.filter(({ status }) => status === '退费中');
    expect(refunds.length).toBeGreaterThan(30);
    for (const { bankCard, balance } of refunds) {
      expect(bankCard).toMatch(/^62\d{17}$/);
      expect(bankCard).toSatisfy(passesLuhn);
      expect(balance).toBeGreaterThan(0);
    }
  });

  test('use mail addresses of reserved domains only', () => {
    for (const { email } of customers) if (email) expect(email).toMatch(/@(mail\.)?example\.(com|org|net)$/);
  });

  test('are mentioned in notes with their own values and no blank left open', () => {
    const notes = customers.flatMap((customer) => customer.notes.map((note) => ({ note, customer })));
    expect(notes.length).toBeGreaterThan(500);
    expect(notes.some(({ note, customer }) => note.text.includes(customer.mobile))).toBe(true);
    for (const { note } of notes) expect(note.text).not.toMatch(/[{}]|undefined/);
  });
});

describe('what only looks like personal data', () => {
  test('order numbers begin like mobile numbers', () => {
    for (const { number } of orders) expect(number).toMatch(/^1[3-9]\d{9}$/);
  });

  test('serial numbers fail the check of a resident number', () => {
    for (const { serial } of [...orders, ...makeEquipment()]) {
      expect(serial).toMatch(/^\d{18}$/);
      expect(eighteen(serial)).toBe(false);
    }
  });

  test('waybills are as long as cards and fail Luhn', () => {
    const waybills = orders.map(({ tracking }) => tracking).filter(Boolean);
    expect(new Set(waybills.map(({ length }) => length))).toEqual(new Set([16, 17, 18, 19]));
    for (const waybill of waybills) expect(passesLuhn(waybill)).toBe(false);
  });

  test('versions have four parts, like addresses of computers', () => {
    for (const { version } of makeEquipment()) expect(version).toMatch(/^(\d{1,3}\.){3}\d{1,3}$/);
  });
});
