import { makeCustomers, makeEquipment } from './customers.mjs';

const editable = [
  'name',
  'gender',
  'birth',
  'idType',
  'idNumber',
  'guardian',
  'relation',
  'mobile',
  'landline',
  'wechat',
  'email',
  'address',
  'campus',
  'course',
  'advisor',
  'status',
  'bankCard',
  'health',
];

/** What stays of a person who was made anonymous: course, campus, balances and the year of birth. */
function anonymous(customer, id) {
  const emptied = Object.fromEntries(
    [
      'idNumber',
      'mobile',
      'landline',
      'wechat',
      'email',
      'address',
      'bankCard',
      'health',
      'relation',
      'guardian',
    ].map((field) => [field, '']),
  );
  return {
    ...customer,
    ...emptied,
    id,
    name: '已匿名',
    birth: customer.birth.slice(0, 4),
    nationality: '',
    idType: '',
    source: '',
    notes: [],
    orders: customer.orders.map(withoutPerson),
    anonymous: true,
  };
}

/** Accounts are kept when the customer goes; the parcel's receiver is not. */
const withoutPerson = (order) => ({
  ...order,
  receiver: '',
  receiverMobile: '',
  receiverAddress: '',
  carrier: '',
  tracking: '',
});

/** The CRM's data, in memory: what is deleted here is gone until `reset()`. */
export function openStore() {
  let customers;
  let orphans;
  let anonymised;
  const equipment = makeEquipment();

  const reset = () => {
    customers = new Map(makeCustomers().map((customer) => [customer.id, customer]));
    orphans = [];
    anonymised = 0;
  };
  reset();

  const known = (ids) => ids.filter((id) => customers.has(id));
  return {
    reset,
    list: () => [...customers.values()],
    find: (id) => customers.get(id),
    equipment: () => equipment,
    /** Every order, also those whose customer is gone. */
    orders: () =>
      [...customers.values()]
        .flatMap(({ id, name, orders }) =>
          orders.map((order) => ({ ...order, customerId: id, customer: name })),
        )
        .concat(orphans)
        .sort((a, b) => b.paidOn.localeCompare(a.paidOn)),
    /** Changes the fields that the form offers; others are ignored. */
    save(id, changes) {
      const customer = customers.get(id);
      if (!customer) return undefined;
      for (const field of editable) if (typeof changes[field] === 'string') customer[field] = changes[field];
      return customer;
    },
    /** Deletes the customers and answers how many there were. */
    remove(ids) {
      const gone = known(ids);
      for (const id of gone) {
        for (const order of customers.get(id).orders)
          orphans.push({ ...withoutPerson(order), customerId: '', customer: '已删除' });
        customers.delete(id);
      }
      return gone.length;
    },
    /** Makes the customers anonymous under new numbers and answers how many there were. */
    anonymise(ids) {
      const open = known(ids).filter((id) => !customers.get(id).anonymous);
      for (const id of open) {
        anonymised += 1;
        const row = anonymous(customers.get(id), `A${String(anonymised).padStart(4, '0')}`);
        customers.delete(id);
        customers.set(row.id, row);
      }
      return open.length;
    },
  };
}
