import { readArguments } from '../arguments.ts';
import { type Command, WrongArguments } from '../command.ts';
import { dutyCoverage } from '../homes.ts';

/**
 * Where each duty is answered, one a line; `declared` is what is announced and cannot be used yet. The counts stand in
 * the last line. Exit status 1 while a duty has no home, or none that can be used.
 */
const coverage: Command = {
  usage: '',
  run: async (args, { write }) => {
    if (readArguments(args, {}).positionals.length > 0) throw new WrongArguments();
    const { rows, uncovered, declaredOnly, strays } = dutyCoverage();
    for (const { duty, homes, declared } of rows)
      await write(JSON.stringify({ duty: duty.id, form: duty.form, homes, declared }));
    const counts = {
      duties: rows.length,
      answered: rows.length - uncovered.length - declaredOnly.length,
      declaredNotUsableYet: declaredOnly.length,
      withoutHome: uncovered.length,
      strays,
    };
    await write(JSON.stringify(counts));
    return uncovered.length + declaredOnly.length + strays.length > 0 ? 1 : 0;
  },
};
export default coverage;
