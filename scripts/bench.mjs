// `npm run bench`: measures the detector against its own corpus and against other packages, in one process.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, Reason, root, setup } from './setup.mjs';

const folder = join(root, 'bench/detection');
const built = join(root, '.output/bench');

/** The packages to compare with have a lock file of their own: the product must not depend on them. */
function installPeers() {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return;
  console.error('Installing the packages to compare with …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const options = { cwd: folder, stdio: ['ignore', 2, 2] };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) console.error('They could not be installed; the run goes on without them.');
}

try {
  setup();
  installPeers();
  mkdirSync(built, { recursive: true });
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(folder, 'main.ts'),
      outDir: built,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  const args = [...process.execArgv, join(built, 'main.mjs')];
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, PEERS: folder },
  });
  if (status !== 0) throw new Reason('The measurement broke off.');
} catch (error) {
  fail(error);
}
