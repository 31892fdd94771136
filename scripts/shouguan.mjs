// `npm run -s shouguan -- <command>`: bundles the terminal program when its sources have changed, then runs it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fail, root, setup } from './setup.mjs';

const store = join(root, '.output/cli');

/** A name for the present sources: the program is built once for each. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const folder of ['cli', 'lib'])
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
      const path = join(root, folder, name);
      if (/\.(ts|json)$/.test(name)) hash.update(`${folder}/${name}\0`).update(readFileSync(path));
    }
  hash
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(readFileSync(fileURLToPath(import.meta.url)));
  return hash.digest('hex').slice(0, 16);
}

async function bundle(folder) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'cli/main.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
}

/** The built program; two that start at the same time build apart, and the later one takes what is there. */
async function program() {
  const folder = join(store, fingerprint());
  const file = join(folder, 'main.mjs');
  if (existsSync(file)) return file;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(store, { recursive: true });
  const old = readdirSync(store);
  await bundle(draft);
  if (existsSync(file)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  for (const name of old)
    if (!name.includes('.')) rmSync(join(store, name), { recursive: true, force: true });
  return file;
}

try {
  setup();
  const file = await program();
  // npm changes the folder; file names on the command line are meant from where the person stands.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await import(pathToFileURL(file).href);
} catch (error) {
  fail(error);
}
