import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Customer } from '../../demo/crm/customers.d.mts';
import { type Crm, serveCrm } from '../../demo/crm/server.mjs';

let crm: Crm;
beforeAll(async () => {
  crm = await serveCrm({ port: 0 });
});
afterAll(() => crm.close());
beforeEach(() => crm.store.reset());

const get = async <T>(path: string): Promise<T> => (await fetch(crm.url + path)).json() as Promise<T>;
const customers = () => get<Customer[]>('api/customers');
const post = async (path: string, ids: readonly string[]) =>
  (await (
    await fetch(`${crm.url}api/${path}`, { method: 'POST', body: JSON.stringify({ ids }) })
  ).json()) as { changed: number };

test('the page and its files are served and never kept by the browser', async () => {
  for (const path of ['', 'app.js', 'style.css', 'mark.svg']) {
    const response = await fetch(crm.url + path);
    expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 200, 'no-store']);
  }
});

test('nothing outside of the page folder is served', async () => {
  for (const path of ['server.mjs', '../server.mjs', '..%2fserver.mjs', 'api/nothing', 'api/customer/S1'])
    expect((await fetch(crm.url + path)).status).toBe(404);
});

test('a taken port is an error with a code', async () => {
  await expect(serveCrm({ port: crm.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('a deleted customer is gone everywhere, the accounts stay', async () => {
  const [first, second] = await customers();
  const before = await get<unknown[]>('api/orders');
  expect(await post('delete', [first?.id ?? '', 'S00000000'])).toEqual({ changed: 1 });

  const everything = JSON.stringify([await customers(), await get('api/orders')]);
  for (const value of [first?.id, first?.idNumber, first?.mobile]) expect(everything).not.toContain(value);
  expect(everything).toContain(second?.mobile);
  expect(await get<unknown[]>('api/orders')).toHaveLength(before.length);
});

test('an anonymous customer keeps course and balance, and nothing that leads back', async () => {
  const [first] = await customers();
  expect(await post('anonymise', [first?.id ?? ''])).toEqual({ changed: 1 });

  const everything = JSON.stringify([await customers(), await get('api/orders')]);
  for (const value of [first?.id, first?.name, first?.idNumber, first?.mobile, first?.address])
    expect(everything).not.toContain(value);
  expect(crm.store.find('A0001')).toMatchObject({
    name: '已匿名',
    birth: first?.birth.slice(0, 4),
    course: first?.course,
    balance: first?.balance,
    notes: [],
  });
  expect(await post('anonymise', ['A0001'])).toEqual({ changed: 0 });
});

test('all customers can be deleted, and a reset brings them back', async () => {
  const all = (await customers()).map(({ id }) => id);
  expect(await post('delete', all)).toEqual({ changed: 500 });
  expect(await customers()).toEqual([]);
  await post('reset', []);
  expect(await customers()).toHaveLength(500);
});

test('the form changes what it offers and nothing else', async () => {
  const [first] = await customers();
  await fetch(`${crm.url}api/customer/${first?.id}`, {
    method: 'PUT',
    body: JSON.stringify({ mobile: '13800138000', id: 'S1', balance: 1, orders: [] }),
  });
  expect(await get(`api/customer/${first?.id}`)).toEqual({ ...first, mobile: '13800138000' });
});
