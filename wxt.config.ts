import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig } from 'wxt';

const empty = fileURLToPath(new URL('./lib/dossier/layout/no-optional-peer.ts', import.meta.url));

/** Nothing may leave the computer: `connect-src 'none'` stops every request, own packaged files still load. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
].join('; ');

/** jsPDF names a script on a CDN for a viewer that is never opened; stores reject packages for the address. */
const noRemoteCode = {
  name: 'jspdf-no-remote-code',
  transform: {
    filter: { id: /node_modules[\\/]jspdf[\\/]/ },
    handler: (code: string) => ({
      code: code.replaceAll(/https:\/\/cdnjs\.cloudflare\.com[^"'`]*/g, 'about:blank'),
      map: null,
    }),
  },
};

/**
 * Examples and sources of recognizers are for tests and readers, and what kinds are called and cited is not said by
 * the script in strangers' pages, which is 6 kB lighter without. Biome keeps the shape that this relies on.
 */
function lightRecognizers() {
  let isScript = false;
  return {
    name: 'light-recognizers',
    enforce: 'pre' as const,
    configResolved: ({ build }: { build: { lib: unknown } }) => {
      isScript = build.lib !== false;
    },
    transform: {
      filter: { id: /lib[\\/]detection[\\/]recognizers[\\/].+\.ts$/ },
      handler: (code: string) => {
        const light = code
          .replace(/^ {2}examples: \{\n.*?^ {2}\},\n/ms, '')
          .replace(/^ {2}source:\s+(['"`]).*\1,\n/m, '');
        const nameless = light.replace(/^ {2}label: \{.*\},\n/m, '').replace(/^ {2}cites: \[.*\],\n/m, '');
        return { code: isScript ? nameless : light, map: null };
      },
    },
  };
}

/**
 * WXT greets its earlier scripts through events and messages that the page hears too: any page could tell who has this
 * extension. The scanner sees for itself whether it is there already, so what greets goes: 1 kB of the script.
 */
const noGreeting = {
  name: 'no-greeting',
  transform: {
    filter: { id: /wxt[\\/]dist[\\/]utils[\\/]content-script-context\.mjs$/ },
    handler: () => ({ code: 'export class ContentScriptContext {}', map: null }),
  },
};

/** In strangers' pages a failed check of the hash functions still throws, but does not say why. */
function tersePackage() {
  let isScript = false;
  return {
    name: 'terse-package',
    configResolved: ({ build }: { build: { lib: unknown } }) => {
      isScript = build.lib !== false;
    },
    transform: {
      filter: { id: /@noble[\\/]hashes[\\/]\w+\.js$/ },
      handler: (code: string) =>
        isScript ? { code: code.replace(/throw new (\w+)\([^;]*\);/g, 'throw new $1();'), map: null } : null,
    },
  };
}

/** What runs in strangers' pages is packed a second time, by another packer: 1 kB less. */
function packTwice() {
  let isScript = false;
  return {
    name: 'pack-twice',
    configResolved: ({ build }: { build: { lib: unknown } }) => {
      isScript = build.lib !== false;
    },
    generateBundle: {
      order: 'post' as const,
      async handler(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
        if (!isScript) return;
        for (const chunk of Object.values(bundle)) {
          if (chunk.code === undefined) continue;
          const { code } = await minify(chunk.code, { compress: { passes: 3 }, ecma: 2020 });
          if (code !== undefined) chunk.code = code;
        }
      },
    },
  };
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // jsPDF's optional parts (HTML and SVG input) are never used; without them the bundle loses 380 kB.
    resolve: { alias: { html2canvas: empty, canvg: empty, dompurify: empty } },
    plugins: [noRemoteCode, noGreeting, tersePackage(), lightRecognizers(), packTwice()],
    worker: { plugins: () => [noRemoteCode, lightRecognizers()] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: policy },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_actionTitle__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'shouguan@shouguan.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
