import type { Condition } from './condition.ts';

/** Something leaves mainland China, with or without personal data in it. */
export const somethingLeaves: Condition = {
  any: [
    { fact: 'export.individualsThisYear', atLeast: 1 },
    { fact: 'export.sensitiveThisYear', atLeast: 1 },
    { fact: 'export.importantData', is: true },
    { fact: 'export.noPersonalData', is: true },
    { fact: 'export.foreignOrigin', is: true },
    { fact: 'export.necessity', in: ['contract', 'hr', 'emergency'] },
  ],
};

/** Personal data leave mainland China. */
export const personalDataLeave: Condition = {
  any: [
    { fact: 'export.individualsThisYear', atLeast: 1 },
    { fact: 'export.sensitiveThisYear', atLeast: 1 },
    { fact: 'export.foreignOrigin', is: true },
    { fact: 'export.necessity', in: ['contract', 'hr', 'emergency'] },
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
