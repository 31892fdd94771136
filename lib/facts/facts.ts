import { IsoDate } from '../base/date.ts';
import { z } from '../base/zod.ts';

export const scenarios = ['entity-deregistration', 'outlet-transfer', 'joint-stock-deregistration'] as const;
export const Scenario = z.enum(scenarios);
export type Scenario = z.infer<typeof Scenario>;

const count = z.int().min(0);

/**
 * The facts that decide what applies. Every fact may be missing; a missing fact is never read as "no".
 * Names are fixed: cases, packets and the terminal use them.
 */
export const Facts = z
  .strictObject({
    scenario: Scenario,
    cause: z.enum([
      'merger',
      'split',
      'dissolution',
      'bankruptcy',
      'asset-sale',
      'equity-sale',
      'relocation',
      'contract-end',
    ]),
    legalForm: z.enum([
      'company',
      'branch',
      'individual-business',
      'franchisee-company',
      'agent-processor',
      'unlicensed-end-outlet',
    ]),
    recipient: z.enum(['none', 'same-legal-person', 'other-handler', 'processor', 'authority']),
    foreignAuthority: z.boolean(),
    individuals: count,
    sensitivePi: z.boolean(),
    under14: z.boolean(),
    importantData: z.boolean(),
    ciio: z.boolean(),
    amlObliged: z.boolean(),
    creditBureau: z.boolean(),
    platformOperator: z.boolean(),
    ecommerceStops: z.boolean(),
    storefrontCloses: z.boolean(),
    prepaid: z.boolean(),
    recipientMarketing: z.boolean(),
    purposeChange: z.boolean(),
    /** The item of PIPL art. 13(1) that the handling rests on: 1 consent … 7 other laws. */
    basis: z.int().min(1).max(7),
    openMatters: z.boolean(),
    statutoryRetention: z.boolean(),
    necessityDocumented: z.boolean(),
    transferNecessary: z.boolean(),
    automatedDecision: z.boolean(),
    publicDisclosure: z.boolean(),
    entrusts: z.boolean(),
    /** The person also wants the optional section on a lasting programme. */
    programmeWanted: z.boolean(),
    export: z
      .strictObject({
        individualsThisYear: count,
        sensitiveThisYear: count,
        importantData: z.boolean(),
        noPersonalData: z.boolean(),
        foreignOrigin: z.boolean(),
        necessity: z.enum(['none', 'contract', 'hr', 'emergency']),
        ftzOutsideNegativeList: z.boolean(),
      })
      .partial(),
    incident: z
      .strictObject({
        discoveredAt: z.iso.datetime({ offset: true }),
        individuals: count,
        lossCny: z.number().min(0),
        ciiInvolved: z.boolean(),
        stateOrgan: z.boolean(),
        crimeSuspected: z.boolean(),
        minors: z.boolean(),
        exported: z.boolean(),
        euSubjects: z.boolean(),
        ukSubjects: z.boolean(),
        sgSubjects: z.boolean(),
        harmAverted: z.boolean(),
        /** The whole was down for 10 minutes or more, or a main function for 30 or more (INCIDENT, annex). */
        ciiOutage: z.boolean(),
        /** A defect or vulnerability that endangers national security or the public interest (NDSR art. 10). */
        vulnerability: z.boolean(),
        /** The day its handling ended. */
        closedOn: IsoDate,
      })
      .partial(),
    dates: z
      .strictObject({
        dissolutionGround: IsoDate,
        liquidationGroupFormed: IsoDate,
        crmContractEnds: IsoDate,
        plannedDeregistration: IsoDate,
        transfer: IsoDate,
        /** The last day of service: shop, website or app. */
        serviceStops: IsoDate,
      })
      .partial(),
    /** Businesses whose own law sets how long their records are kept. */
    sector: z
      .strictObject({
        insurer: z.boolean(),
        securitiesFirm: z.boolean(),
        securitiesService: z.boolean(),
        medical: z.boolean(),
        express: z.boolean(),
        food: z.boolean(),
        liveSelling: z.boolean(),
        internetInformation: z.boolean(),
      })
      .partial(),
  })
  .partial();
export type Facts = z.infer<typeof Facts>;

type Paths<T> = {
  [K in keyof T & string]: NonNullable<T[K]> extends Record<string, unknown>
    ? `${K}.${keyof NonNullable<T[K]> & string}`
    : K;
}[keyof T & string];

/** A fact's full name, such as `under14` or `export.individualsThisYear`. */
export type FactPath = Paths<Required<Facts>>;
export type FactValue = string | number | boolean;
export type KeyDate = keyof NonNullable<Facts['dates']>;

/** The value at a path; `undefined` when nobody has stated it. */
export function factAt(facts: Facts, path: FactPath): FactValue | undefined {
  const [head, tail] = path.split('.') as [keyof Facts, string | undefined];
  const value: unknown = facts[head];
  return (tail === undefined ? value : (value as Record<string, unknown> | undefined)?.[tail]) as
    | FactValue
    | undefined;
}
