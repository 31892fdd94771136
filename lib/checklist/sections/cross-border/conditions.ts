import type { Condition } from '../../../facts/condition.ts';

/**
 * The headcount is asked of everyone, the sensitive part only of those who come to it: who says that nobody's data
 * went abroad is not kept in suspense by the second number.
 */
const someoneThisYear: Condition = {
  any: [
    { fact: 'export.individualsThisYear', over: 0 },
    {
      all: [
        { fact: 'export.sensitiveThisYear', known: true },
        { fact: 'export.sensitiveThisYear', over: 0 },
      ],
    },
  ],
};

/** Some person's data has gone abroad this year. Earlier years count for the copies, not for the thresholds. */
export const personalDataAbroad: Condition = {
  all: [{ not: { fact: 'export.noPersonalData', is: true } }, someoneThisYear],
};

/** Personal data may lie abroad: sent this year, or said to have been sent before. */
export const copiesMayBeAbroad: Condition = {
  any: [
    personalDataAbroad,
    {
      all: [
        { fact: 'export.noPersonalData', known: true },
        { fact: 'export.noPersonalData', is: false },
      ],
    },
  ],
};

const importantDataAbroad: Condition = {
  all: [{ not: { fact: 'importantData', is: false } }, { fact: 'export.importantData', is: true }],
};

export const anythingRegulatedAbroad: Condition = {
  any: [personalDataAbroad, importantDataAbroad],
};

/** One of the exemptions of XB24:4, 5(1)-(3) or 6 is claimed for the flow. */
const exemptByKind: Condition = {
  any: [
    { fact: 'export.foreignOrigin', is: true },
    { fact: 'export.necessity', in: ['contract', 'hr', 'emergency'] },
    { fact: 'export.ftzOutsideNegativeList', is: true },
  ],
};

/** The band of XB24:8, where the standard contract or a certification is open and the security assessment is not required. */
export const contractOrCertification: Condition = {
  all: [
    personalDataAbroad,
    {
      any: [
        { fact: 'export.individualsThisYear', atLeast: 100_000 },
        { fact: 'export.sensitiveThisYear', over: 0 },
      ],
    },
    { not: { fact: 'export.individualsThisYear', atLeast: 1_000_000 } },
    { not: { fact: 'export.sensitiveThisYear', atLeast: 10_000 } },
    { not: { fact: 'export.importantData', is: true } },
    { not: { fact: 'ciio', is: true } },
    { not: exemptByKind },
  ],
};

/** An assessment, a filed contract or a certificate may exist that has to be wound up. */
export const mechanismInPlace: Condition = {
  any: [
    importantDataAbroad,
    {
      all: [
        personalDataAbroad,
        {
          any: [
            { fact: 'ciio', is: true },
            { fact: 'export.individualsThisYear', atLeast: 100_000 },
            { fact: 'export.sensitiveThisYear', over: 0 },
          ],
        },
      ],
    },
  ],
};

/** Data collected abroad is sent back there. */
export const foreignOriginReturned: Condition = {
  all: [someoneThisYear, { fact: 'export.foreignOrigin', is: true }],
};
