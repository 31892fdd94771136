// `node scripts/freeze-pack.mjs`: writes down what the questions of this edition are, so that cases started with it
// can be compared with later ones. Run once, when the edition is released; a frozen edition is never written again.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { fail, Reason, root } from './setup.mjs';

const folder = join(root, `.output/freeze-pack.${process.pid}`);

async function currentPack() {
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        ssr: join(root, 'lib/checklist/pack-index.ts'),
        outDir: folder,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'pack-index.mjs' } },
      },
    });
    return (await import(pathToFileURL(join(folder, 'pack-index.mjs')).href)).currentPack;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  const pack = await currentPack();
  const file = join(root, `lib/checklist/packs/${pack.version}.json`);
  if (existsSync(file))
    throw new Reason(`edition ${pack.version} is frozen: raise packVersion in lib/checklist/pack.ts first`);
  mkdirSync(join(root, 'lib/checklist/packs'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(pack, null, 2)}\n`);
  console.log(`${pack.questions.length} questions of edition ${pack.version} are frozen`);
} catch (error) {
  fail(error);
}
