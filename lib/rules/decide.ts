import type { IsoDate } from '../base/date.ts';
import type { Facts } from '../facts/facts.ts';
import { clocksOf } from './clock-list.ts';
import type { Decision } from './decision.ts';
import { type Chosen, firstMatch } from './first-match.ts';
import { rules } from './index.ts';
import { inFull, judge, type Matter, type Open, type Outcome } from './outcome.ts';
import { assessmentOf, crossBorderOf, incidentOf, retentionOf, routeOf } from './readings.ts';

/**
 * Holds every rule against the facts of a case, with the law of the case date. Missing facts are never read as "no":
 * they are listed with what they would decide. Pure: the same facts and day give the same decision.
 */
export function decide(input: { readonly facts: Facts; readonly asOf: IsoDate }): Decision {
  const route = firstMatch(rules.values(), 'route', input);
  const leftover = firstMatch(rules.values(), 'leftover', input);
  const gateway = firstMatch(rules.values(), 'gateway', input);
  const free = judgeFree(input);
  const chosen = [route, leftover, gateway];
  const outcomes = inOrder([...free.outcomes, ...chosen.flatMap(outcomesOf)]);
  const open = inOrder([...free.open, ...chosen.flatMap((one) => one.open)]);
  return {
    asOf: input.asOf,
    rules: outcomes,
    undetermined: open,
    stops: outcomes
      .filter(({ stops, status }) => stops && status === 'applies')
      .map((outcome) => ({ rule: outcome.id, sentence: inFull(outcome) })),
    route: routeOf(route, leftover, free.outcomes),
    retention: retentionOf(outcomes, open, input.facts),
    impactAssessment: assessmentOf(outcomes, open),
    crossBorder: crossBorderOf(gateway, free.outcomes),
    incident: incidentOf(outcomes, input),
    clocks: clocksOf(outcomes),
  };
}

/** Judges the rules that stand alone. */
function judgeFree(matter: Matter): { outcomes: Outcome[]; open: Open[] } {
  const judged = [...rules.values()].filter((rule) => !rule.first).map((rule) => judge(rule, matter));
  return {
    outcomes: judged.flatMap((one) => (one.kind === 'outcome' ? [one.outcome] : [])),
    open: judged.flatMap((one) => (one.kind === 'open' ? [one.open] : [])),
  };
}

const outcomesOf = ({
  first,
  besides,
}: Chosen<'route'> | Chosen<'leftover'> | Chosen<'gateway'>): readonly Outcome[] =>
  first ? [first.outcome, ...besides] : besides;

const places = new Map([...rules.keys()].map((id, place) => [id, place]));

function inOrder<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}
