// Makes public/fonts/ from the Noto Sans SC files of an npm package (SIL Open Font Licence 1.1):
//   noto-sans-sc-regular.ttf.gz, noto-sans-sc-bold.ttf.gz  the national table and everything that is not Han
//   noto-sans-sc-rest.ttf.gz                               all other characters, regular only
// In the first two, 0x20xxxx (beyond Unicode) holds the proportional form of U+xxxx, for quotation marks in English.
// The files are committed; run `node scripts/make-fonts.mjs` only to move to another version of the font.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';

const source = '@expo-google-fonts/noto-sans-sc@0.4.3';
const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'public/fonts');
const proportional = 0x200000;

const load = async (file) =>
  (await runnerImport(join(root, 'lib/dossier/layout', file), { root, configFile: false })).module;
const { readTrueType, subset } = await load('true-type.ts');
const { listCharacters, writeCharacterMap } = await load('character-map.ts');

const nationalTable = new Set(
  [...readFileSync(join(root, 'scripts/national-table.txt'), 'utf8').replace(/^#.*$/gm, '')]
    .filter((character) => /\p{Script=Han}/u.test(character))
    .map((character) => character.codePointAt(0)),
);

/** Single substitutions of one GSUB feature: glyph → glyph. */
function substitutions(gsub, feature) {
  const view = new DataView(gsub.buffer, gsub.byteOffset, gsub.byteLength);
  const features = view.getUint16(6);
  const lookups = view.getUint16(8);
  const found = new Map();
  for (let i = 0; i < view.getUint16(features); i++) {
    const record = features + 2 + i * 6;
    if (String.fromCharCode(...gsub.subarray(record, record + 4)) !== feature) continue;
    const table = features + view.getUint16(record + 4);
    for (let k = 0; k < view.getUint16(table + 2); k++) {
      const lookup = lookups + view.getUint16(lookups + 2 + view.getUint16(table + 4 + k * 2) * 2);
      for (let s = 0; s < view.getUint16(lookup + 4); s++) {
        let sub = lookup + view.getUint16(lookup + 6 + s * 2);
        if (view.getUint16(lookup) === 7) sub += view.getUint32(sub + 4);
        readSingle(view, sub, found);
      }
    }
  }
  return found;
}

function readSingle(view, sub, found) {
  const format = view.getUint16(sub);
  covered(view, sub + view.getUint16(sub + 2)).forEach((glyph, i) => {
    const to = format === 1 ? (glyph + view.getInt16(sub + 4)) & 0xffff : view.getUint16(sub + 6 + i * 2);
    found.set(glyph, to);
  });
}

function covered(view, coverage) {
  const glyphs = [];
  const count = view.getUint16(coverage + 2);
  for (let i = 0; i < count; i++) {
    if (view.getUint16(coverage) === 1) glyphs.push(view.getUint16(coverage + 4 + i * 2));
    else {
      const range = coverage + 4 + i * 6;
      for (let g = view.getUint16(range); g <= view.getUint16(range + 2); g++) glyphs.push(g);
    }
  }
  return glyphs;
}

function pack(font, characters) {
  const tables = {
    'OS/2': font.tables['OS/2'],
    cmap: writeCharacterMap(characters.map(([codePoint], i) => [codePoint, i + 1])),
  };
  return subset(
    font,
    characters.map(([, glyph]) => glyph),
    tables,
  );
}

function write(name, font, characters) {
  const bytes = pack(font, characters);
  const zipped = gzipSync(bytes, { level: 9 });
  writeFileSync(join(target, `${name}.ttf.gz`), zipped);
  console.log(`${name}: ${characters.length} characters, ${bytes.length} bytes, ${zipped.length} zipped`);
}

const inMainPack = ([codePoint]) =>
  codePoint < 0x3400 ||
  nationalTable.has(codePoint) ||
  !/\p{Script=Han}/u.test(String.fromCodePoint(codePoint));

function proportionalForms(font) {
  const forms = substitutions(font.tables.GSUB, 'pwid');
  return listCharacters(font.tables.cmap)
    .filter(([codePoint, glyph]) => codePoint >= 0x2010 && codePoint <= 0x2026 && forms.has(glyph))
    .map(([codePoint, glyph]) => [codePoint + proportional, forms.get(glyph)]);
}

const work = mkdtempSync(join(tmpdir(), 'fonts-'));
try {
  execFileSync('npm', ['pack', source, '--silent'], { cwd: work, shell: process.platform === 'win32' });
  execFileSync('tar', ['xzf', 'expo-google-fonts-noto-sans-sc-0.4.3.tgz'], { cwd: work });
  mkdirSync(target, { recursive: true });
  for (const [name, file] of [
    ['regular', '400Regular'],
    ['bold', '700Bold'],
  ]) {
    const font = readTrueType(readFileSync(join(work, 'package', file, `NotoSansSC_${file}.ttf`)));
    const all = listCharacters(font.tables.cmap);
    write(`noto-sans-sc-${name}`, font, [...all.filter(inMainPack), ...proportionalForms(font)]);
    if (name === 'regular')
      write(
        'noto-sans-sc-rest',
        font,
        all.filter((one) => !inMainPack(one)),
      );
  }
  writeFileSync(join(target, 'OFL.txt'), readFileSync(join(work, 'package/LICENSE_FONT')));
} finally {
  rmSync(work, { recursive: true });
}
