async function call(method, path, body) {
  const response = await fetch(`api/${path}`, {
    method,
    ...(body ? { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}),
  });
  if (!response.ok) return undefined;
  return response.json();
}

export const api = {
  about: () => call('GET', 'about'),
  customers: () => call('GET', 'customers'),
  customer: (id) => call('GET', `customer/${encodeURIComponent(id)}`),
  orders: () => call('GET', 'orders'),
  equipment: () => call('GET', 'equipment'),
  save: (id, changes) => call('PUT', `customer/${encodeURIComponent(id)}`, changes),
  remove: (ids) => call('POST', 'delete', { ids }),
  anonymise: (ids) => call('POST', 'anonymise', { ids }),
  reset: () => call('POST', 'reset', {}),
};
