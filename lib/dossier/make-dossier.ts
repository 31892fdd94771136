import { sha256Hex } from '../base/bytes.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import { registry } from '../base/registry.ts';
import { dayOf, viewCase } from '../cases/case-view.ts';
import type { CaseExport } from '../cases/read-export.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../i18n/text.ts';
import type { Dossier } from './block.ts';
import { coverOf } from './cover-facts.ts';
import { fileName } from './file-name.ts';
import type { DossierContext, DossierPart } from './part.ts';

const parts = [
  ...registry(import.meta.glob<DossierPart>('./sections/*.ts', { eager: true, import: 'default' })).values(),
].sort((a, b) => a.order - b.order);

export interface MadeDossier {
  readonly dossier: Dossier;
  /** The JSON twin: the case as exported, and the document as printed. */
  readonly twin: Uint8Array;
  readonly pdfName: string;
  readonly twinName: string;
}

/**
 * The dossier of an exported case, ready to be set, and its twin. Reads no clock: everything is dated by the last
 * journal entry, so the same export gives the same document in a browser and in Node.
 */
export function makeDossier(file: CaseExport, language: Language): MadeDossier {
  const context = contextOf(file, language);
  const words = context.messages.dossier;
  const document = {
    language,
    ...coverOf(context),
    sections: parts.flatMap((part) => part.sections(context)),
  };
  const twin = new TextEncoder().encode(`${canonicalJson({ ...file, document })}\n`);
  const names = [file.case.number, file.case.name];
  const twinName = fileName([...names, words.twinFile], 'json');
  return {
    dossier: { ...document, twinSha256: sha256Hex(twin), twinName, words: layoutWords(context) },
    twin,
    pdfName: fileName([...names, words.title], 'pdf'),
    twinName,
  };
}

function contextOf(file: CaseExport, language: Language): DossierContext {
  const messages = messagesIn(language);
  const asOf = dayOf(file);
  return {
    view: viewCase(file, asOf),
    language,
    messages,
    asOf,
    say: (text) => text[language],
    date: messages.shell.date,
    time: messages.shell.time,
  };
}

/** The instant of the last change; an export is a change. */
export const madeAt = (file: CaseExport): string => file.journal.at(-1)?.at ?? file.case.updatedAt;

function layoutWords({ messages }: DossierContext): Dossier['words'] {
  const { contents, contentsNote, twinHash, documentNumber, pageOf, seal, noSeal, seam, cites } =
    messages.dossier;
  return { contents, contentsNote, twinHash, documentNumber, page: pageOf, seal, noSeal, seam, cites };
}
