import type { FactPath } from '../facts/facts.ts';
import { decide } from '../rules/decide.ts';
import type { Answered, Clock, Decision, IncidentDecision } from '../rules/decision.ts';
import type { Keep } from '../rules/keep-through.ts';
import type { Need, Open, Outcome } from '../rules/outcome.ts';
import type { Family } from '../rules/rule.ts';
import type { CaseView } from './case-view.ts';
import type { CaseExport } from './read-export.ts';

/** How binding an outcome is. `stop`: nothing is handed over, deleted for good or deregistered before it is done. */
export type Strength = 'stop' | 'must' | 'may' | 'note';

/** One outcome as shown and printed. */
export interface Following {
  readonly outcome: Outcome;
  readonly strength: Strength;
  /** The question of the case that this rule, first of its kind, is the answer to. */
  readonly role?: 'transfer' | 'leftover' | 'gateway';
  /** How long to keep, where the day that starts the period is stated. */
  readonly keep?: Keep;
}

/** A question of the case to which no single rule is the answer: decided without one, or waiting for facts. */
export interface Conclusion {
  readonly about: 'transfer' | 'leftover' | 'assessment' | 'gateway' | 'grade';
  readonly sentence: Answered['sentence'];
  /** Nothing can be said before the facts in `needs` are stated. */
  readonly undecided: boolean;
  readonly needs: readonly Need[];
}

/** A deadline with the facts that set it. */
export interface FollowingClock extends Clock {
  readonly because: Outcome['because'];
}

/** What follows on one subject. */
export interface FollowGroup {
  readonly id: Family;
  readonly conclusions: readonly Conclusion[];
  /** Those that stop first, then the answer, then by how binding they are. Empty for clocks. */
  readonly following: readonly Following[];
  /** By date; in the group of clocks only. */
  readonly clocks: readonly FollowingClock[];
  /** Rules that wait for facts. */
  readonly open: readonly Open[];
}

/** Everything that follows from the facts of a case on its day, in reading order. */
export interface WhatFollows {
  /** False while not even one fact is stated. */
  readonly stated: boolean;
  readonly groups: readonly FollowGroup[];
  readonly stops: readonly Following[];
  /** Outcomes and standing limits that do not stop anything. */
  readonly others: number;
  readonly open: number;
}

/** What the rules say about a case, for screens and dossier alike. The part on incidents is there once one is stated. */
export function whatFollows({ facts, asOf }: Pick<CaseView<CaseExport>, 'facts' | 'asOf'>): WhatFollows {
  const decision = decide({ facts, asOf });
  const families: readonly Family[] = [
    'route',
    'impact-assessment',
    'cross-border',
    'retention',
    ...(decision.incident ? (['incident'] as const) : []),
    'clock',
  ];
  const groups = families.map((id) => groupOf(id, decision));
  const following = groups.flatMap((group) => group.following);
  const stops = following.filter(({ strength }) => strength === 'stop');
  const clockRules = decision.rules.filter(({ family }) => family === 'clock');
  return {
    stated: Object.keys(facts).length > 0,
    groups,
    stops,
    others: following.length - stops.length + clockRules.length,
    open: groups.reduce((sum, { open }) => sum + open.length, 0),
  };
}

/** Every fact that is named in what follows, stated or missing, each once. */
export function factsNamed({ groups }: WhatFollows): readonly FactPath[] {
  const named = groups.flatMap(({ conclusions, following, clocks, open }) => [
    ...[...conclusions, ...open].flatMap(({ needs }) => needs),
    ...following.flatMap(({ outcome }) => [...outcome.needs, ...outcome.because]),
    ...clocks.flatMap(({ needs, because }) => [...needs, ...because]),
  ]);
  return [...new Set(named.map(({ fact }) => fact))];
}

/** What a decision says on one subject. */
export function groupOf(id: Family, decision: Decision): FollowGroup {
  const outcomes = decision.rules.filter(({ family }) => family === id);
  return {
    id,
    conclusions: conclusionsOf(id, decision),
    following: id === 'clock' ? [] : outcomes.map((one) => followingOf(one, decision)).sort(byWeight),
    clocks: id === 'clock' ? decision.clocks.map((clock) => withBecause(clock, decision)) : [],
    open: decision.undetermined.filter(({ family }) => family === id),
  };
}

function followingOf(outcome: Outcome, decision: Decision): Following {
  const { route, crossBorder, retention } = decision;
  const roles = {
    transfer: route.rule,
    leftover: route.leftover.rule,
    gateway: crossBorder.rule,
  } as const;
  const role = (['transfer', 'leftover', 'gateway'] as const).find((one) => roles[one] === outcome.id);
  const row = [...retention.keep, ...retention.drop].find(({ id }) => id === outcome.id);
  return {
    outcome,
    strength: strengthOf(outcome),
    ...(role && { role }),
    ...(row?.keep && { keep: row.keep }),
  };
}

function strengthOf({ stops, effect }: Outcome): Strength {
  if (stops) return 'stop';
  if (effect === 'exempt' || effect === 'short-form') return 'may';
  return effect === 'check' ? 'note' : 'must';
}

const byWeight = (a: Following, b: Following): number => weight(a) - weight(b);
const weight = ({ strength, role }: Following): number =>
  strength === 'stop' ? 0 : role ? 1 : { must: 2, may: 3, note: 4 }[strength];

function conclusionsOf(id: Family, decision: Decision): readonly Conclusion[] {
  const { route, impactAssessment, crossBorder, incident } = decision;
  switch (id) {
    case 'route':
      return [...unruled('transfer', route), ...unruled('leftover', route.leftover)];
    case 'impact-assessment':
      return impactAssessment.by.length === 1 ? [] : [concluded('assessment', impactAssessment)];
    case 'cross-border':
      return unruled('gateway', crossBorder);
    case 'incident':
      return incident ? [gradeOf(incident)] : [];
    default:
      return [];
  }
}

const unruled = (about: Conclusion['about'], answered: Answered): readonly Conclusion[] =>
  answered.rule === undefined ? [concluded(about, answered)] : [];

function concluded(
  about: Conclusion['about'],
  { sentence, needs, status }: Omit<Answered, 'rule'>,
): Conclusion {
  return { about, sentence, needs, undecided: status === 'open' };
}

function gradeOf({ sentence, grade: { grade, atLeast, needs } }: IncidentDecision): Conclusion {
  return { about: 'grade', sentence, needs, undecided: needs.length > 0 && !grade && !atLeast };
}

function withBecause(clock: Clock, { rules }: Decision): FollowingClock {
  return { ...clock, because: rules.find(({ id }) => id === clock.rule)?.because ?? [] };
}
