import { localDate } from '../../lib/base/date.ts';
import { BadLine, detectLines } from '../../lib/detection/detect-lines.ts';
import { onlyFile } from '../arguments.ts';
import { type Command, UsageError } from '../command.ts';
import { linesOf, openInput } from '../input.ts';

/** Personal data in lines of JSON, one line at a time. Exit status 1 when something was found. */
const detect: Command = {
  usage: '[FILE|-]',
  run: async (args, { stdin, write }) => {
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
  },
};
export default detect;
