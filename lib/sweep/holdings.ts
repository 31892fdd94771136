import type { DataSet } from '../inventory/data-set.ts';
import type { Finding } from '../inventory/finding.ts';
import type { Discrepancy, Place, SweepContext } from './check.ts';
import { claimed, notApplicable } from './claims.ts';
import { but, named, said } from './words.ts';

type Disposition = NonNullable<DataSet['disposition']>;

/** The data sets that are to end so. */
export const setsTo = ({ view }: SweepContext, ...ends: readonly Disposition[]): readonly DataSet[] =>
  view.file.dataSets.filter(({ disposition }) => disposition !== null && ends.includes(disposition));

/** What was seen on pages and confirmed by a person. */
export const confirmed = ({ view }: SweepContext): readonly Finding[] =>
  view.file.findings.filter(({ status }) => status === 'confirmed');

export const inSet = (dataSet: DataSet): Place => ({ kind: 'data-set', id: dataSet.id });

/** Where the sets are: the one set, or the list of them. */
export const inSets = ([first]: readonly DataSet[]): Place => (first ? inSet(first) : { kind: 'case' });

export const setNames = (sets: readonly DataSet[]) => named(sets.map(({ name }) => name));

interface AnsweredAway {
  readonly ends: readonly Disposition[];
  /** What the sets are to become, as in "资料…要删除". */
  readonly become: { readonly zh: string; readonly en: string };
  /** Questions, and the offered reason that denies it; any reason when left out. */
  readonly denied: readonly { readonly question: string; readonly reason?: string }[];
}

/** Data sets have an end that an answer says does not occur. */
export const answeredAway =
  ({ ends, become, denied }: AnsweredAway) =>
  (context: SweepContext): readonly Discrepancy[] => {
    const sets = setsTo(context, ...ends);
    if (sets.length === 0) return [];
    const names = setNames(sets);
    return denied.flatMap(({ question, reason }) => {
      const view = claimed(context, notApplicable(question, reason));
      if (!view) return [];
      const plan = { zh: `资料${names.zh}${become.zh}`, en: `${names.en} ${become.en}` };
      return [{ text: but(plan, said(view)), place: { kind: 'question', id: question } as const }];
    });
  };
