import type { Condition } from '../facts/condition.ts';
import {
  entityEnds,
  exportNeeded,
  foreignOrigin,
  outsideNegativeList,
  withoutPersonalData,
} from '../facts/derived.ts';

const toOtherHandler: Condition = { fact: 'recipient', is: 'other-handler' };
const agent: Condition = { fact: 'legalForm', is: 'agent-processor' };

/** An agent stops working for its principal (PIPL art. 21); a move or new shareholders alone leave that as it is. */
export const agencyEnds: Condition = {
  all: [agent, { any: [{ not: { fact: 'cause', in: ['relocation', 'equity-sale'] } }, toOtherHandler] }],
};

/**
 * The one who holds the data goes on serving the same people: nothing of PIPL art. 47 has happened, so nothing is
 * cleared or locked for it.
 */
export const handlerGoesOn: Condition = {
  all: [
    { not: agencyEnds },
    {
      any: [
        { fact: 'recipient', is: 'same-legal-person' },
        {
          all: [
            { not: entityEnds },
            {
              any: [
                { fact: 'cause', is: 'equity-sale' },
                { all: [{ fact: 'cause', is: 'relocation' }, { not: toOtherHandler }] },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/**
 * A branch, a filed outlet or a sole trader in other hands ends no legal person (CC art. 74); a new operator is
 * another person.
 */
export const handedOn: Condition = {
  all: [
    { fact: 'legalForm', in: ['branch', 'unlicensed-end-outlet', 'individual-business'] },
    { fact: 'scenario', is: 'outlet-transfer' },
  ],
};
/** An agent has nothing of its own to transfer. */
export const notItsOwn: Condition = { any: [agent, handedOn] };
/** A transfer that merger, split, dissolution or bankruptcy makes necessary (PIPL art. 22). */
export const articleTwentyTwo: Condition = {
  all: [
    toOtherHandler,
    { fact: 'cause', in: ['merger', 'split', 'dissolution', 'bankruptcy'] },
    { fact: 'transferNecessary', is: true },
  ],
};

/** Somebody may still claim something: whoever prepaid is a creditor until served or refunded (CPL art. 53). */
export const claimsOpen: Condition = {
  any: [
    { fact: 'openMatters', is: true },
    { fact: 'prepaid', is: true },
  ],
};

/** The exemptions from a gateway that do not depend on numbers (XB24 arts. 3, 4, 5(1)–(3), 6). */
export const exemptFlow: Condition = {
  any: [withoutPersonalData, foreignOrigin, exportNeeded, outsideNegativeList],
};

/** The numbers from which an export is assessed by the CAC (XB24 art. 7(2)). */
export const assessedByNumbers: Condition = {
  any: [
    { fact: 'export.individualsThisYear', atLeast: 1_000_000 },
    { fact: 'export.sensitiveThisYear', atLeast: 10_000 },
  ],
};
