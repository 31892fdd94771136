import { sha256Hex } from '../../lib/base/bytes.ts';
import { largestExport, readExport } from '../../lib/cases/read-export.ts';
import { fileName } from '../../lib/dossier/file-name.ts';
import { loadFonts } from '../../lib/dossier/layout/font-set.ts';
import { boxedCharacters, renderPdf } from '../../lib/dossier/layout/render-pdf.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import { type Part, writeManifest } from '../../lib/dossier/manifest.ts';
import { type Language, languages } from '../../lib/i18n/text.ts';
import { readArguments } from '../arguments.ts';
import { type Command, WrongArguments } from '../command.ts';
import { openInput, wholeText } from '../input.ts';
import { saveFiles } from '../save-files.ts';

/** The PDF of an exported case or twin, its twin, and the SHA-256 of both in the form of `sha256sum`. */
const dossier: Command = {
  usage: `CASE.json|- --out DIR [--lang ${languages.join('|')}]`,
  run: async (args, { stdin, write, packaged }) => {
    const { file, out, language } = readOptions(args);
    const theCase = readExport(await wholeText(openInput(file, stdin), largestExport));
    const made = makeDossier(theCase, language);
    const fonts = await loadFonts((name) => packaged(`fonts/${name}`));
    const pdf = await renderPdf(made.dossier, made.twin, fonts);
    const parts: readonly Part[] = [
      { name: made.pdfName, bytes: pdf },
      { name: made.twinName, bytes: made.twin },
    ];
    const manifest = {
      name: fileName([theCase.case.number, theCase.case.name, made.dossier.title], 'sha256'),
      bytes: new TextEncoder().encode(writeManifest(parts)),
    };
    // The manifest comes last: where it stands, the others are complete.
    await saveFiles(out, [...parts, manifest]);
    const kinds = ['pdf', 'twin', 'manifest'];
    const files = [...parts, manifest].map(({ name, bytes }, i) => ({
      kind: kinds[i],
      name,
      size: bytes.length,
      sha256: sha256Hex(bytes),
    }));
    await write(JSON.stringify({ folder: out, files, boxed: await boxedCharacters(made.dossier, fonts) }));
    return 0;
  },
};
export default dossier;

function readOptions(args: readonly string[]): { file: string; out: string; language: Language } {
  const { values, positionals } = readArguments(args, {
    out: { type: 'string' },
    lang: { type: 'string', default: 'zh' },
  });
  const [file, ...more] = positionals;
  const language = languages.find((one) => one === values.lang);
  if (file === undefined || more.length > 0 || !values.out || !language) throw new WrongArguments();
  return { file, out: values.out, language };
}
