import { AppError } from '../base/app-error.ts';
import { sha256Hex } from '../base/bytes.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import { z } from '../base/zod.ts';
import type { RegisterEntry } from '../registers/entry.ts';
import { checkChain } from '../vault/journal.ts';
import { answerId } from './answers.ts';
import { Case, CaseFile } from './case-file.ts';
import { setsNamedIn } from './entry-sets.ts';
import { factsOf } from './facts.ts';

/** A case as it leaves this computer. */
export const CaseExport = CaseFile.extend({ case: Case.omit({ secret: true }) });
export type CaseExport = z.infer<typeof CaseExport>;

/** A dossier's twin is an export that also holds the document as printed, which is derived and not read back. */
const ExportOrTwin = CaseExport.extend({ document: z.unknown().optional() });

/** Characters that an export may have. */
export const largestExport = 50 * 1024 * 1024;

/**
 * The case in an export or a twin, checked from the outside in: size, JSON, shape, that all rows belong to this one case and
 * refer to each other, the journal's chain, and that the content is what was hashed when it was exported.
 * Throws `import.too-large`, `import.not-json`, `import.unreadable`, `import.inconsistent` or `import.altered`.
 */
export function readExport(text: string): CaseExport {
  if (text.length > largestExport) throw tooLarge();
  const parsed = ExportOrTwin.safeParse(parseJson(text));
  if (!parsed.success) throw unreadable();
  const { document: _document, ...file } = parsed.data;
  if (!isConsistent(file)) throw inconsistent();
  if (!checkChain(file.journal).intact || !isAsExported(file)) throw altered();
  // Fingerprints made with another secret match nothing: a later scan would take every value for erased.
  return { ...file, findings: file.findings.map((finding) => ({ ...finding, fingerprints: [] })) };
}

/** What an export's journal entry is the hash of. */
export function hashedContent(file: CaseExport): Omit<CaseExport, 'journal' | 'exportedOn'> {
  const { journal: _journal, exportedOn: _exportedOn, ...content } = file;
  return content;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw notJson(cause);
  }
}

function isConsistent(file: CaseExport): boolean {
  const { facts, answers, dataSets, scans, findings, evidence, journal } = file;
  const { packs = [], rejections = [], visits = [], labelWords = [], entries = [] } = file;
  const caseId = file.case.id;
  const later = [packs, rejections, visits, labelWords, entries];
  const lists = [facts, answers, dataSets, scans, findings, evidence, journal, ...later];
  const ids = (rows: readonly { readonly id: string }[]) => new Set(rows.map((row) => row.id));
  const [dataSetIds, scanIds, evidenceIds] = [ids(dataSets), ids(scans), ids(evidence)];
  return (
    lists.every((rows) => ids(rows).size === rows.length && rows.every((row) => row.caseId === caseId)) &&
    facts.every((fact) => fact.id === `${caseId}:${fact.path}`) &&
    answers.every((answer) => answer.id === answerId(caseId, answer.questionId)) &&
    answers.every((answer) => answer.evidenceIds.every((id) => evidenceIds.has(id))) &&
    dataSets.every(({ evidenceIds: held = [] }) => held.every((id) => evidenceIds.has(id))) &&
    areEntriesWhole(entries, { dataSetIds, evidenceIds }) &&
    packs.every(({ id, pack }) => id === `${caseId}:${pack.id}`) &&
    findings.every(({ scanId }) => scanIds.has(scanId)) &&
    findings.every(({ dataSetId }) => dataSetId === undefined || dataSetIds.has(dataSetId)) &&
    hasPossibleFacts(file)
  );
}

interface Known {
  readonly dataSetIds: ReadonlySet<string>;
  readonly evidenceIds: ReadonlySet<string>;
}

/** Numbered without gaps in each register, about data sets and with files that are there, each counter-entry against an earlier one. */
function areEntriesWhole(entries: readonly RegisterEntry[], { dataSetIds, evidenceIds }: Known): boolean {
  const registers = new Set(entries.map(({ register }) => register));
  return [...registers].every((register) => {
    const own = entries.filter((entry) => entry.register === register).sort((a, b) => a.seq - b.seq);
    const before = new Set<string>();
    return own.every((entry, index) => {
      const { id, seq, counter, evidenceIds: held } = entry;
      const isWhole =
        seq === index + 1 &&
        (counter === undefined || before.has(counter.id)) &&
        held.every((one) => evidenceIds.has(one)) &&
        setsNamedIn(entry).every((one) => dataSetIds.has(one));
      before.add(id);
      return isWhole;
    });
  });
}

function hasPossibleFacts({ facts }: CaseExport): boolean {
  try {
    factsOf(facts);
    return true;
  } catch {
    return false;
  }
}

function isAsExported(file: CaseExport): boolean {
  const last = file.journal.at(-1);
  // A dossier's twin need not end with an export; then there is nothing to compare with.
  if (last?.action !== 'export') return true;
  return last.contentHash === sha256Hex(canonicalJson(hashedContent(file)));
}

const tooLarge = () =>
  new AppError('import.too-large', {
    zh: '文件超过 50 MB，没有导入。已有的事项没有变化。请确认选的是收官导出的事项文件。',
    en: 'The file is larger than 50 MB and was not imported. Existing cases have not changed. Check that it is a case exported by Shouguan.',
  });

const notJson = (cause: unknown) =>
  new AppError(
    'import.not-json',
    {
      zh: '文件不完整，或者不是收官导出的事项文件，没有导入。已有的事项没有变化。请重新获取文件后再试。',
      en: 'The file is incomplete or is not a case exported by Shouguan, so it was not imported. Existing cases have not changed. Get the file again and retry.',
    },
    { cause },
  );

const unreadable = () =>
  new AppError('import.unreadable', {
    zh: '文件的内容不符合事项的格式，可能来自更新版本的收官，没有导入。已有的事项没有变化。请先更新扩展，或请对方重新导出。',
    en: 'The content does not have the form of a case; it may come from a newer version of Shouguan. It was not imported and existing cases have not changed. Update the extension, or ask for a new export.',
  });

const inconsistent = () =>
  new AppError('import.inconsistent', {
    zh: '文件里的记录互相对不上，没有导入。已有的事项没有变化。请让对方重新导出一份。',
    en: 'The records in this file do not fit together, so it was not imported. Existing cases have not changed. Ask for a new export.',
  });

const altered = () =>
  new AppError('import.altered', {
    zh: '文件在导出之后被改动过，与其中的日志链不符，没有导入。已有的事项没有变化。请向对方要一份未改动的文件。',
    en: 'The file was altered after it was exported: it does not match its journal. It was not imported and existing cases have not changed. Ask for an unaltered file.',
  });
