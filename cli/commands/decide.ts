import { IsoDate } from '../../lib/base/date.ts';
import { z } from '../../lib/base/zod.ts';
import { Facts } from '../../lib/facts/facts.ts';
import { decide as decideCase } from '../../lib/rules/decide.ts';
import { onlyFile, readArguments } from '../arguments.ts';
import { type Command, UsageError } from '../command.ts';
import { openInput, wholeText } from '../input.ts';

const Matter = z.strictObject({ facts: Facts, asOf: IsoDate });

/** Characters of an input; all facts together fill a few thousand. */
const largestInput = 1024 * 1024;

/** What the rules say about a case, from its facts and the day whose law counts. */
const decide: Command = {
  usage: '[FILE|-]',
  run: async (args, { stdin, write }) => {
    const text = await wholeText(
      openInput(onlyFile(readArguments(args, {}).positionals), stdin),
      largestInput,
    );
    if (text.length > largestInput) throw new UsageError(`more than ${largestInput} characters`);
    const parsed = Matter.safeParse(parseJson(text));
    if (!parsed.success) throw new UsageError(firstFault(parsed.error));
    await write(JSON.stringify(decideCase(parsed.data)));
    return 0;
  },
};
export default decide;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError('the input is not JSON');
  }
}

/** The first field that is wrong and what was expected there, without what was found. */
function firstFault({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (!issue) return 'the input is not usable';
  if (issue.code !== 'unrecognized_keys') return `${issue.path.join('.') || 'the input'}: ${issue.message}`;
  const name = [...issue.path, issue.keys[0]].join('.');
  return `${/^[\w.]{1,60}$/.test(name) ? name : issue.path.join('.') || 'the input'}: unknown field`;
}
