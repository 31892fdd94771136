import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const executablePath = process.env.BROWSER_BIN;

/** Only ends what hangs: no test is about speed, and the machine may be busy. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          ...patience,
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/browser/**'],
        },
      },
      ...(executablePath
        ? [
            {
              // Found only while a test runs, they would make Vite reload the page under it.
              optimizeDeps: {
                include: [
                  '@mantine/core',
                  '@noble/ciphers/chacha.js',
                  '@noble/hashes/hmac.js',
                  '@noble/hashes/sha2.js',
                  '@noble/hashes/utils.js',
                  'axe-core',
                  'dexie',
                  'dexie-react-hooks',
                  'fflate',
                  'jspdf',
                  'react',
                  'react-dom/client',
                  'react-hook-form',
                  'react/jsx-dev-runtime',
                  'vitest-browser-react',
                  'wouter',
                  'wouter/use-hash-location',
                  'wxt/browser',
                  'zod',
                ],
              },
              test: {
                ...patience,
                name: 'browser',
                include: ['test/browser/**/*.test.{ts,tsx}'],
                setupFiles: ['test/support/extension-api.ts'],
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  provider: playwright({
                    launchOptions: { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
                  }),
                  instances: [{ browser: 'chromium' as const }],
                },
              },
            },
          ]
        : []),
    ],
  },
});
