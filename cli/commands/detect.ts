import type { Readable } from 'node:stream';
import { BadLine, detectLines } from '../../lib/detection/detect-lines.ts';
import { adoptLabels } from '../../lib/detection/labels.ts';
import { chinaDate } from '../../lib/i18n/china-time.ts';
import { onlyFile, readArguments } from '../arguments.ts';
import type { CaseWords } from '../case-words.ts';
import { type Command, type Terminal, UsageError, WrongArguments } from '../command.ts';
import { linesOf, openInput, pageText } from '../input.ts';

const mostOfPage = 64 * 1024 * 1024;

const options = { html: { type: 'string' }, case: { type: 'string' }, site: { type: 'string' } } as const;

/**
 * Personal data in lines of JSON, one line at a time, or in a saved page; with a case, by what people said in it. Exit
 * status 1 when something was found.
 */
const detect: Command = {
  usage: '[FILE|- | --html FILE] [--case CASE.json [--site ORIGIN]]',
  run: async (args, terminal) => {
    const { values, positionals } = readArguments(args, options);
    const { html, case: file, site } = values;
    if ((html !== undefined && positionals.length > 0) || (file === undefined && site !== undefined))
      throw new WrongArguments();
    const { labels, isSetAside } = await wordsOf(file, site);
    adoptLabels(labels);
    const input = openInput(html ?? onlyFile(positionals), terminal.stdin);
    return html === undefined ? inLines(input, isSetAside, terminal) : inPage(input, isSetAside, terminal);
  },
};
export default detect;

const noWords: CaseWords = { labels: undefined, isSetAside: () => false };

async function wordsOf(file: string | undefined, site: string | undefined): Promise<CaseWords> {
  if (file === undefined) return noWords;
  // The shape of a whole case, which is not needed without one.
  const { readCaseWords } = await import('../case-words.ts');
  return readCaseWords(file, site);
}

async function inLines(
  input: Readable,
  isSetAside: CaseWords['isSetAside'],
  { write }: Terminal,
): Promise<number> {
  let found = 0;
  try {
    for await (const result of detectLines(linesOf(input), chinaDate(new Date()), isSetAside)) {
      found += result.found;
      await write(result.line);
    }
  } catch (error) {
    throw error instanceof BadLine ? new UsageError(error.message) : error;
  }
  return found > 0 ? 1 : 0;
}

/** A line for each text of the page with its number, its label and its findings; offsets are those of the file. */
async function inPage(
  input: Readable,
  isSetAside: CaseWords['isSetAside'],
  { write }: Terminal,
): Promise<number> {
  const html = await pageText(input, mostOfPage);
  // A browser's worth of code, which lines need none of.
  const { readSavedPage } = await import('../html/saved-page.ts');
  let found = 0;
  for (const { id, label, findings } of readSavedPage(html, chinaDate(new Date()))) {
    const kept = findings.filter(({ occurrence }) => !isSetAside(occurrence.finding.type, label));
    if (kept.length === 0) continue;
    found += kept.length;
    const told = kept.map(({ occurrence: { finding, sample }, start, end }) => {
      const { type, score, sensitivity } = finding;
      return { type, start, end, masked: sample, score, sensitivity };
    });
    await write(JSON.stringify({ id, ...(label === '' ? {} : { label }), findings: told }));
  }
  return found > 0 ? 1 : 0;
}
