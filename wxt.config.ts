import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { lightRecognizers, lightScript } from './build/light-script.ts';

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

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // The oldest browsers that the manifest takes.
    build: { target: ['chrome120', 'firefox140'] },
    // jsPDF's optional parts (HTML and SVG input) are never used; without them the bundle loses 380 kB.
    resolve: { alias: { html2canvas: empty, canvg: empty, dompurify: empty } },
    plugins: [noRemoteCode, lightRecognizers, ...lightScript],
    worker: { plugins: () => [noRemoteCode, lightRecognizers] },
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
    action: {
      default_title: '__MSG_actionTitle__',
      // Firefox would put it into the menu of extensions, and everything begins with a click on it.
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
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
