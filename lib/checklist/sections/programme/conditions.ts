import type { Condition } from '../../../facts/condition.ts';

/** Off until the person asks for it: unlike elsewhere, a missing fact hides these questions. */
export const programmeWanted: Condition = {
  all: [
    { fact: 'programmeWanted', known: true },
    { fact: 'programmeWanted', is: true },
  ],
};
