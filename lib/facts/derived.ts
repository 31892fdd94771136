import type { Condition } from './condition.ts';
import type { FactPath } from './facts.ts';

const nobodyCounted: Condition = {
  all: [
    { fact: 'export.individualsThisYear', is: 0 },
    { fact: 'export.sensitiveThisYear', is: 0 },
  ],
};

/** A special kind of export: not there when nobody's data were counted as exported, unless it is stated all the same. */
function flow(kind: Extract<Condition, { fact: FactPath }>): Condition {
  return { all: [kind, { any: [{ fact: kind.fact, known: true }, { not: nobodyCounted }] }] };
}
export const withoutPersonalData = flow({ fact: 'export.noPersonalData', is: true });
export const foreignOrigin = flow({ fact: 'export.foreignOrigin', is: true });
export const exportNeeded = flow({ fact: 'export.necessity', in: ['contract', 'hr', 'emergency'] });
export const outsideNegativeList = flow({ fact: 'export.ftzOutsideNegativeList', is: true });

/** Something leaves mainland China, with or without personal data in it. */
export const somethingLeaves: Condition = {
  any: [
    { fact: 'export.individualsThisYear', atLeast: 1 },
    { fact: 'export.sensitiveThisYear', atLeast: 1 },
    { fact: 'export.importantData', is: true },
    withoutPersonalData,
    foreignOrigin,
    exportNeeded,
  ],
};

/** Personal data leave mainland China. */
export const personalDataLeave: Condition = {
  any: [
    { fact: 'export.individualsThisYear', atLeast: 1 },
    { fact: 'export.sensitiveThisYear', atLeast: 1 },
    foreignOrigin,
    exportNeeded,
  ],
};

/** Something has happened: any fact of an incident is stated. */
export const incidentStated: Condition = {
  any: [
    { fact: 'incident.discoveredAt', known: true },
    { fact: 'incident.individuals', known: true },
    { fact: 'incident.lossCny', known: true },
    { fact: 'incident.ciiInvolved', is: true },
    { fact: 'incident.crimeSuspected', is: true },
    { fact: 'incident.minors', is: true },
    { fact: 'incident.exported', is: true },
    { fact: 'incident.euSubjects', is: true },
    { fact: 'incident.ukSubjects', is: true },
    { fact: 'incident.sgSubjects', is: true },
    { fact: 'incident.vulnerability', is: true },
  ],
};

/** The whole company ends, not just an outlet. */
export const entityEnds: Condition = {
  fact: 'scenario',
  in: ['entity-deregistration', 'joint-stock-deregistration'],
};

/** So many people that what is otherwise one question of several is asked about on its own. The number is ours. */
export const manyPeople: Condition = { fact: 'individuals', atLeast: 100_000 };
