import { readArguments } from '../arguments.ts';
import { type Command, WrongArguments } from '../command.ts';
import { dutyCoverage } from '../homes.ts';

/** Where each duty is answered, one a line, and the counts as the last line. Exit status 1 while one is not. */
const coverage: Command = {
  usage: '',
  run: async (args, { write }) => {
    if (readArguments(args, {}).positionals.length > 0) throw new WrongArguments();
    const { rows, uncovered, strays } = dutyCoverage();
    for (const { duty, homes } of rows)
      await write(JSON.stringify({ duty: duty.id, form: duty.form, homes }));
    const counts = {
      duties: rows.length,
      answered: rows.length - uncovered.length,
      withoutHome: uncovered.length,
      strays,
    };
    await write(JSON.stringify(counts));
    return uncovered.length + strays.length > 0 ? 1 : 0;
  },
};
export default coverage;
