import type { FactPath, Facts } from '../facts/facts.ts';
import type { DataSet } from '../inventory/data-set.ts';
import { decide } from '../rules/decide.ts';
import { inFull, type Need, needsOf, type Open } from '../rules/outcome.ts';
import type { CaseView } from './case-view.ts';
import type { CaseExport } from './read-export.ts';
import { type FollowGroup, type Following, groupOf } from './what-follows.ts';

/** What a data set states that the facts of the case leave to each set; `id` is missing before it is first saved. */
export type StatedSet = Pick<DataSet, 'sensitive' | 'under14' | 'disposition'> & {
  readonly id?: string | undefined;
  readonly individuals?: number | undefined;
};

/** How long one row keeps the data of a set. */
interface SetKeep {
  readonly following: Following;
  /** The stated day its period starts on is not stated yet. */
  readonly needs: readonly Need[];
}

/** What follows for one data set: the way it goes and what of it stays, and how long it is kept. */
export interface SetFollows {
  readonly route: FollowGroup;
  readonly retention: FollowGroup;
  readonly keep: readonly SetKeep[];
  readonly drop: readonly Following[];
  readonly stops: readonly Following[];
  /** Rules that hold or wait otherwise than for the case: in other words, for other facts, or only here. */
  readonly unlike: ReadonlySet<string>;
}

type CaseOfSet = Pick<CaseView<CaseExport>, 'facts' | 'asOf' | 'file'>;

/** The lawful route and the retention of one data set, by the facts of its case with what the set states laid over. */
export function whatFollowsForSet(view: CaseOfSet, dataSet: StatedSet): SetFollows {
  const { asOf } = view;
  const ofCase = groupsOf({ facts: view.facts, asOf });
  const [route, retention] = groupsOf({ facts: factsOfSet(view, dataSet), asOf });
  const all = [...route.following, ...retention.following];
  const said = ofCase.flatMap(({ following, open }) => [...following.map(wordsOf), ...open.map(waitOf)]);
  const own = [
    ...all.map((one) => ({ id: one.outcome.id, words: wordsOf(one) })),
    ...[...route.open, ...retention.open].map((one) => ({ id: one.id, words: waitOf(one) })),
  ];
  return {
    route,
    retention,
    keep: retention.following
      .filter(({ outcome }) => outcome.effect === 'keep')
      .map((following) => ({ following, needs: following.keep ? [] : startOf(following) })),
    drop: retention.following.filter(({ outcome }) => outcome.effect === 'delete'),
    stops: all.filter(({ strength }) => strength === 'stop'),
    unlike: new Set(own.filter(({ words }) => !said.includes(words)).map(({ id }) => id)),
  };
}

function groupsOf(matter: Parameters<typeof decide>[0]): readonly [FollowGroup, FollowGroup] {
  const decision = decide(matter);
  return [groupOf('route', decision), groupOf('retention', decision)];
}

const wordsOf = ({ outcome }: Following): string => `${outcome.id} ${inFull(outcome).zh}`;
const waitOf = ({ id, needs }: Open): string => `${id} ${needs.map(({ fact }) => fact).join(' ')}`;

function startOf({ outcome: { period } }: Following): readonly Need[] {
  const from: FactPath | undefined = period?.from;
  return from ? needsOf([from]) : [];
}

/**
 * The facts of a case as they are for one of its data sets. Laid over are:
 * - `sensitivePi` and `under14`, from the marks; data about a child under 14 is sensitive (PIPL art. 28). A mark says
 *   yes. No mark says no only where the case says yes and another set bears the mark: then it is known where the data
 *   are. Otherwise the case's own word stands, for an empty box alone is no statement.
 * - `recipient`, from the fate: what is kept, deleted or anonymised goes to nobody, except that a supplier may store or
 *   destroy it and an authority may be the archive that takes it. What is handed over has a recipient, so that a case
 *   without one leaves open who that is.
 * - `individuals`, upwards only: the law counts everybody whose data the handler has (NDSR art. 28), not those of one
 *   set, but a set cannot hold more people than its case.
 */
export function factsOfSet({ facts, file }: Pick<CaseOfSet, 'facts' | 'file'>, dataSet: StatedSet): Facts {
  const others = file.dataSets.filter(({ id }) => id !== dataSet.id);
  const { individuals, recipient, sensitivePi, under14, ...rest } = facts;
  const laid = {
    individuals: individuals === undefined ? undefined : Math.max(individuals, dataSet.individuals ?? 0),
    recipient: recipientOf(recipient, dataSet.disposition),
    sensitivePi: isSensitive(dataSet) || (sensitivePi === true ? !others.some(isSensitive) : sensitivePi),
    under14: dataSet.under14 || (under14 === true ? !others.some((one) => one.under14) : under14),
  };
  return { ...rest, ...stated(laid) };
}

const isSensitive = (set: Pick<DataSet, 'sensitive' | 'under14'>): boolean => set.sensitive || set.under14;

type Recipient = Facts['recipient'];

/** Who may still get the data under each fate that is no hand-over. */
const stillGoesTo: Readonly<
  Record<Exclude<NonNullable<DataSet['disposition']>, 'hand-over'>, readonly Recipient[]>
> = {
  'retain-locked': ['processor'],
  archive: ['processor', 'authority'],
  delete: ['processor'],
  anonymise: ['processor'],
};

function recipientOf(recipient: Recipient, disposition: DataSet['disposition']): Recipient {
  if (disposition === null) return recipient;
  if (disposition === 'hand-over') return recipient === 'none' ? undefined : recipient;
  return stillGoesTo[disposition].includes(recipient) ? recipient : 'none';
}

type Stated<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const stated = <T extends object>(all: T): Stated<T> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Stated<T>;
