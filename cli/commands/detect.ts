import { localDate } from '../../lib/base/date.ts';
import { BadLine, detectLines } from '../../lib/detection/detect-lines.ts';
import { onlyFile, readArguments } from '../arguments.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { linesOf, openInput, wholeText } from '../input.ts';

const mostOfPage = 64 * 1024 * 1024;

/** Personal data in lines of JSON, one line at a time, or in a saved page. Exit status 1 when something was found. */
const detect: Command = {
  usage: '[FILE|-] | --html FILE',
  run: async (args, terminal) => {
    const { html } = readArguments(args, { html: { type: 'string' } }).values;
    return html === undefined ? inLines(args, terminal) : inPage(html, terminal);
  },
};
export default detect;

async function inLines(args: readonly string[], { stdin, write }: Terminal): Promise<number> {
  const lines = linesOf(openInput(onlyFile(args), stdin));
  let found = 0;
  try {
    for await (const result of detectLines(lines, localDate(new Date()))) {
      found += result.found;
      await write(result.line);
    }
  } catch (error) {
    throw error instanceof BadLine ? new UsageError(error.message) : error;
  }
  return found > 0 ? 1 : 0;
}

/** A line for each text of the page with its number, its label and its findings; offsets are those of the file. */
async function inPage(file: string, { stdin, write }: Terminal): Promise<number> {
  const html = await wholeText(openInput(file, stdin), mostOfPage);
  if (html.length > mostOfPage) throw new UsageError(`a page has more than ${mostOfPage} characters`);
  // A browser's worth of code, which lines need none of.
  const { readSavedPage } = await import('../html/saved-page.ts');
  let found = 0;
  for (const { id, label, findings } of readSavedPage(html, localDate(new Date()))) {
    found += findings.length;
    const told = findings.map(({ occurrence: { finding, sample }, start, end }) => {
      const { type, score, sensitivity } = finding;
      return { type, start, end, masked: sample, score, sensitivity };
    });
    await write(JSON.stringify({ id, ...(label === '' ? {} : { label }), findings: told }));
  }
  return found > 0 ? 1 : 0;
}
