import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

type Listener = (changes: unknown, area: string) => void;
const listeners = vi.hoisted(() => new Set<Listener>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));
const { isPermitted, onSitePolicy, readPolicy } = await import('../../lib/messaging/site-policy.ts');

const policy = readPolicy({
  allowedSites: ['https://CRM.example', 'https://*.shop.example/', ' http://10.0.0.8:8080 '],
});

test('an organisation that prescribes nothing lets every site be read', () => {
  expect(readPolicy({})).toBeUndefined();
  expect(isPermitted(undefined, 'https://anything.example/')).toBe(true);
});

describe('an organisation that names sites', () => {
  test.each([
    'https://crm.example/customers?id=1',
    'https://CRM.example:8443/',
    'https://shop.example/',
    'https://a.b.shop.example/x',
    'http://10.0.0.8/list',
    'https://crm.example/*',
  ])('lets %s be read', (address) => {
    expect(isPermitted(policy, address)).toBe(true);
  });

  test.each([
    'http://crm.example/',
    'https://crm.example.evil.example/',
    'https://notshop.example/',
    'https://evil.example/https://crm.example/',
    'https://sub.crm.example/',
    'https://*/*',
    '*://*/*',
    '<all_urls>',
    'file:///crm.example',
  ])('keeps %s out', (address) => {
    expect(isPermitted(policy, address)).toBe(false);
  });
});

test.each([
  [{ allowedSites: 'https://crm.example' }],
  [{ allowedSites: [1] }],
  [{ allowedSites: [] }],
  [{ allowedSites: ['crm.example', 'https://*', 'ftp://crm.example', 'https://a.example/path', ''] }],
  [null],
])('%j, which names no site that can be understood, lets none be read', (managed) => {
  expect(readPolicy(managed)).toEqual([]);
  expect(isPermitted(readPolicy(managed), 'https://crm.example/')).toBe(false);
});

test('a site that is named can be read, and no other host', () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
  fc.assert(
    fc.property(label, label, (one, other) => {
      const named = readPolicy({ allowedSites: [`https://${one}.example`] });
      expect(isPermitted(named, `https://${one}.example/a`)).toBe(true);
      expect(isPermitted(named, `https://${other}.example/a`)).toBe(one === other);
    }),
  );
});

test('a change by the organisation is told, other storage is not listened to, and it can be ended', () => {
  const changed = vi.fn();
  const end = onSitePolicy(changed);
  const tell = (area: string) => {
    for (const listener of listeners) listener({}, area);
  };
  tell('local');
  expect(changed).not.toHaveBeenCalled();
  tell('managed');
  expect(changed).toHaveBeenCalledTimes(1);
  end();
  tell('managed');
  expect(changed).toHaveBeenCalledTimes(1);
});
