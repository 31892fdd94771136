import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { today } from './customers.mjs';
import { openStore } from './store.mjs';
import { company } from './words.mjs';

const folder = new URL('./page/', import.meta.url);
const types = { html: 'text/html', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };

/** Only files that stand in `page/` can be asked for; a name is looked up, never joined to a path. */
function pageFile(path) {
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (!readdirSync(folder).includes(name)) return undefined;
  const type = types[name.split('.').at(-1)] ?? 'application/octet-stream';
  return { body: readFileSync(new URL(name, folder)), type: `${type}; charset=utf-8` };
}

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
}

const idsOf = (body) => (Array.isArray(body.ids) ? body.ids.filter((id) => typeof id === 'string') : []);

/** `METHOD name` → what it answers; `undefined` becomes 404. */
function routes(store) {
  return {
    'GET customers': () => store.list(),
    'GET customer': ({ id }) => store.find(id),
    'PUT customer': ({ id, body }) => store.save(id, body),
    'GET orders': () => store.orders(),
    'GET equipment': () => store.equipment(),
    'GET about': () => ({ company, today }),
    'POST delete': ({ body }) => ({ changed: store.remove(idsOf(body)) }),
    'POST anonymise': ({ body }) => ({ changed: store.anonymise(idsOf(body)) }),
    'POST reset': () => {
      store.reset();
      return { changed: store.list().length };
    },
  };
}

async function answer(request, table) {
  const url = new URL(request.url, 'http://127.0.0.1');
  const [, api, name, id] = url.pathname.split('/');
  if (api !== 'api') return pageFile(url.pathname);
  const route = table[`${request.method} ${name}`];
  const body = request.method === 'GET' ? {} : await bodyOf(request);
  const data = route?.({ id: decodeURIComponent(id ?? ''), body });
  if (data === undefined) return undefined;
  return { body: JSON.stringify(data), type: 'application/json; charset=utf-8' };
}

/**
 * Serves the made-up CRM on this computer only. Port 0 takes any free port; a taken port rejects with EADDRINUSE.
 * Answers `{ port, url, store, close() }`.
 */
export function serveCrm({ port = 4173, cache = false } = {}) {
  const store = openStore();
  const table = routes(store);
  const server = createServer(async (request, response) => {
    const reply = await answer(request, table).catch(() => undefined);
    response.writeHead(reply ? 200 : 404, {
      'Content-Type': reply?.type ?? 'text/plain; charset=utf-8',
      'Cache-Control': cache ? 'max-age=60' : 'no-store',
      'X-Content-Type-Options': 'nosniff',
      // As strict as careful companies are: what an extension draws must not depend on the page's leave.
      'Content-Security-Policy': "default-src 'self'",
    });
    response.end(reply?.body ?? '没有这一页');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const taken = server.address().port;
      resolve({
        port: taken,
        url: `http://127.0.0.1:${taken}/`,
        store,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serveCrm({ port: Number(process.env.PORT ?? 4173) });
  console.log(url);
}
