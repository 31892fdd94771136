import type { IsoDate } from '../base/date.ts';
import type { CaseView } from '../cases/case-view.ts';
import type { CaseExport } from '../cases/read-export.ts';
import { type FactPath, factAt } from '../facts/facts.ts';
import { factFields } from '../facts/index.ts';
import type { Text } from '../i18n/text.ts';
import { decide } from '../rules/decide.ts';
import { type Check, type Discrepancy, type SweepContext, severities } from './check.ts';
import { checks } from './index.ts';

/** A discrepancy and the check that found it. */
export interface Result extends Discrepancy {
  readonly check: Check;
}

/** A check that could not compare anything, and the facts it waits for. */
export interface Waiting {
  readonly check: Check;
  readonly needs: readonly FactPath[];
}

/** All of it, as screens and the dossier show it. */
export interface SweepReport {
  readonly results: readonly Result[];
  /** Checks that could compare what they look at, and those of them that found something. */
  readonly made: number;
  readonly fired: number;
  /** Checks that could not, and the names of the facts they wait for, each once. */
  readonly waiting: number;
  readonly missing: readonly Text[];
}

/** Sweeps a case as of a day. */
export function sweepCase(view: CaseView<CaseExport>, asOf: IsoDate): SweepReport {
  const context = contextOf(view, asOf);
  const [results, idle] = [sweep(context), waiting(context)];
  return {
    results,
    made: checks.size - idle.length,
    fired: new Set(results.map(({ check }) => check)).size,
    waiting: idle.length,
    missing: [...new Set(idle.flatMap(({ needs }) => needs))].flatMap(
      (path) => factFields.get(path)?.label ?? [],
    ),
  };
}

/** What the checks look at. Rows are put in a fixed order, so that results don't depend on how they were stored. */
export function contextOf(view: CaseView<CaseExport>, asOf: IsoDate): SweepContext {
  return {
    view: { ...view, file: inOrder(view.file) },
    decision: decide({ facts: view.facts, asOf }),
    asOf,
  };
}

/** Holds every check against the case. Worst first, then by check and place. */
export function sweep(context: SweepContext): readonly Result[] {
  return [...checks.values()]
    .flatMap((check) =>
      missingFacts(check, context).length > 0
        ? []
        : check.find(context).map((found) => ({ ...found, check })),
    )
    .sort((a, b) => compare(rank(a), rank(b)));
}

/** The checks that can't compare anything yet because facts are not stated. */
export function waiting(context: SweepContext): readonly Waiting[] {
  return [...checks.values()].flatMap((check) => {
    const needs = missingFacts(check, context);
    return needs.length > 0 ? [{ check, needs }] : [];
  });
}

const missingFacts = ({ needs = [] }: Check, { view }: SweepContext) =>
  needs.filter((path) => factAt(view.facts, path) === undefined);

const rank = ({ check, place, text }: Result) =>
  [severities.indexOf(check.severity), check.id, JSON.stringify(place), text.zh].join(' ');

function inOrder(file: CaseExport): CaseExport {
  return {
    ...file,
    case: {
      ...file.case,
      parties: sorted(file.case.parties, ({ id }) => id),
      sites: sorted(file.case.sites, (site) => site),
    },
    facts: sorted(file.facts, ({ id }) => id),
    answers: sorted(file.answers, ({ id }) => id),
    dataSets: sorted(file.dataSets, ({ name, id }) => `${name} ${id}`),
    scans: sorted(file.scans, ({ at, id }) => `${at} ${id}`),
    findings: sorted(file.findings, ({ type, id }) => `${type} ${id}`),
    evidence: sorted(file.evidence, ({ number, id }) => `${number} ${id}`),
    ...(file.packs && { packs: sorted(file.packs, ({ id }) => id) }),
    journal: [...file.journal].sort((a, b) => a.seq - b.seq),
  };
}

const sorted = <Row>(rows: readonly Row[], key: (row: Row) => string): Row[] =>
  [...rows].sort((a, b) => compare(key(a), key(b)));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
