import { localDate } from '../../lib/base/date.ts';
import { analyze, mask } from '../../lib/detection/analyze.ts';
import { BadLine, detectLines } from '../../lib/detection/detect-lines.ts';
import { isLabelItself } from '../../lib/detection/labels.ts';
import { onlyFile, readArguments } from '../arguments.ts';
import { type Command, type Terminal, UsageError } from '../command.ts';
import { piecesOf } from '../html/pieces.ts';
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
  const asOf = localDate(new Date());
  let found = 0;
  for (const [index, { text, offsets, label, lang }] of piecesOf(html).entries()) {
    if (label !== '' && isLabelItself(text)) continue;
    const findings = analyze(text, { label: label || undefined, lang, asOf }).map(
      ({ type, start, end, score, sensitivity }) => ({
        type,
        start: offsets[start] ?? 0,
        end: (offsets[end - 1] ?? 0) + 1,
        masked: mask(type, text.slice(start, end)),
        score,
        sensitivity,
      }),
    );
    if (findings.length === 0) continue;
    found += findings.length;
    await write(JSON.stringify({ id: index + 1, ...(label === '' ? {} : { label }), findings }));
  }
  return found > 0 ? 1 : 0;
}
