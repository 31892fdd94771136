import { beforeEach, expect, test, vi } from 'vitest';

const state = vi.hoisted(() => ({
  granted: [] as string[],
  managed: {} as Record<string, unknown> | Error,
  registered: [] as { matches: string[] }[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: state.granted }),
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((origin) => state.granted.includes(origin) || state.granted.includes('https://*/*')),
    },
    storage: {
      managed: {
        get: async () => {
          if (state.managed instanceof Error) throw state.managed;
          return state.managed;
        },
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => state.registered,
      unregisterContentScripts: async () => {
        state.registered = [];
      },
      registerContentScripts: async (scripts: { matches: string[] }[]) => {
        state.registered.push(...scripts);
      },
    },
  },
}));
const { registerScanner } = await import('../../entrypoints/background/register-scanner.ts');

const matches = async () => {
  await registerScanner();
  return state.registered.flatMap((script) => script.matches);
};

beforeEach(() => {
  state.granted = [];
  state.managed = {};
  state.registered = [];
});

test('the scanner is registered for what the person has allowed, and for nothing without a permission', async () => {
  expect(await matches()).toEqual([]);
  state.granted = ['https://crm.example/*'];
  expect(await matches()).toEqual(['https://crm.example/*']);
  state.granted = [];
  expect(await matches()).toEqual([]);
});

test('what the organisation has not named is left out', async () => {
  state.granted = ['https://crm.example/*', 'https://private.example/*'];
  state.managed = { allowedSites: ['https://crm.example', 'https://shop.example'] };
  expect(await matches()).toEqual(['https://crm.example/*']);
  state.managed = { allowedSites: [] };
  expect(await matches()).toEqual([]);
});

test('a permission for all sites is cut down to those named', async () => {
  state.granted = ['https://*/*'];
  state.managed = { allowedSites: ['https://*.crm.example'] };
  expect(await matches()).toEqual(['https://*.crm.example/*']);
});

test.each([
  ['Firefox refuses, where nothing is prescribed', 'true', ['https://crm.example/*']],
  ['no other browser refuses, so that nothing is read', '', []],
])('the question what is prescribed: %s', async (_name, isFirefox, allowed) => {
  vi.stubEnv('FIREFOX', isFirefox);
  state.granted = ['https://crm.example/*'];
  state.managed = new Error('Managed storage manifest not found');
  expect((await matches()) ?? []).toEqual(allowed);
  vi.unstubAllEnvs();
});
