import { type SetFollows, whatFollowsForSet } from '../cases/set-follows.ts';
import type { FollowGroup, Following } from '../cases/what-follows.ts';
import type { DataSet } from '../inventory/data-set.ts';
import { inFull, type Need } from '../rules/outcome.ts';
import type { Block } from './block.ts';
import type { DossierContext } from './part.ts';

/**
 * Each data set with the rule that decides where it goes, the one for what stays, and how long it is kept: ids and
 * titles, with the sentence only where the part on the facts of the case does not print it. Nothing without data sets.
 */
export function setFollowsBlocks(context: DossierContext): readonly Block[] {
  const { dataSets } = context.view.file;
  const { ofSet, none } = context.messages.follows;
  if (dataSets.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: ofSet.printed },
    { kind: 'paragraph', text: ofSet.printLead },
    {
      kind: 'table',
      columns: [
        { title: context.messages.dossier.dataColumns.name, share: 1.8 },
        { title: ofSet.columns.route, share: 3.4 },
        { title: ofSet.columns.leftover, share: 3 },
        { title: ofSet.columns.keep, share: 3.6 },
      ],
      rows: dataSets.map((dataSet) => row(context, dataSet)),
      empty: none,
    },
  ];
}

function row(context: DossierContext, dataSet: DataSet): readonly string[] {
  const follows = whatFollowsForSet(context.view, dataSet);
  return [
    dataSet.name,
    [...answer(context, follows, 'transfer'), ...besides(context, follows)].join('\n'),
    answer(context, follows, 'leftover').join('\n'),
    keepLines(context, follows).join('\n'),
  ];
}

/** The rule that answers, or the conclusion without one; undecided with what it needs. */
function answer(
  context: DossierContext,
  follows: SetFollows,
  role: 'transfer' | 'leftover',
): readonly string[] {
  const { following, conclusions } = follows.route;
  const rule = following.find((one) => one.role === role);
  if (rule) return [ruleLine(context, follows, rule)];
  return conclusions
    .filter(({ about }) => about === role)
    .map(({ sentence, undecided, needs }) =>
      undecided
        ? `${context.messages.follows.undecided}${context.messages.shell.pause}${needsLine(context, needs)}`
        : context.say(sentence),
    );
}

/** Id, title, whether it stops or holds only for now; and the sentence where it is printed nowhere else. */
function ruleLine(context: DossierContext, { unlike }: SetFollows, { outcome, strength }: Following): string {
  const { messages, say } = context;
  const { strengths, provisional } = messages.follows;
  const marks = [
    ...(strength === 'stop' ? [strengths.stop] : []),
    ...(outcome.status === 'provisional' ? [provisional, needsLine(context, outcome.needs)] : []),
  ];
  const aside = marks.length > 0 ? messages.shell.aside(marks.join(messages.shell.pause)) : '';
  const head = `${outcome.id} ${say(outcome.title)}${aside}`;
  return unlike.has(outcome.id) ? `${head}\n${say(inFull(outcome))}` : head;
}

/** What comes on top of the route, and the rules of the route that wait. */
function besides(context: DossierContext, follows: SetFollows): readonly string[] {
  const { ofSet } = context.messages.follows;
  const { route } = follows;
  const more = route.following.filter(({ role }) => role === undefined);
  return [
    ...more.map((one) => `${ofSet.own}${ruleLine(context, follows, one)}`),
    ...openLines(context, follows, route.open),
  ];
}

function keepLines(context: DossierContext, follows: SetFollows): readonly string[] {
  const { messages, say, date } = context;
  const { ofSet, keepThrough } = messages.follows;
  const { pause } = messages.shell;
  const dated = follows.keep.flatMap(({ following, needs }) => {
    const line = ruleLine(context, follows, following);
    if (following.keep?.kind === 'through')
      return [`${line}${pause}${keepThrough(date(following.keep.date))}`];
    return needs.map(({ label }) => `${line}${pause}${ofSet.missing}${say(label)}`);
  });
  const counted = follows.keep.filter(({ following, needs }) => !following.keep && needs.length === 0);
  return [
    ...dated,
    ...idLine(context, follows, { lead: ofSet.counted, list: counted.map(({ following }) => following) }),
    ...idLine(context, follows, { lead: ofSet.drop, list: follows.drop }),
    ...openLines(context, follows, follows.retention.open),
  ];
}

/** The ids in one line; those printed nowhere else each in full below it. */
function idLine(
  context: DossierContext,
  follows: SetFollows,
  { lead, list }: { readonly lead: string; readonly list: readonly Following[] },
): readonly string[] {
  if (list.length === 0) return [];
  const own = list.filter(({ outcome }) => follows.unlike.has(outcome.id));
  return [
    `${lead}${list.map(({ outcome }) => outcome.id).join(context.messages.shell.comma)}`,
    ...own.map((one) => ruleLine(context, follows, one)),
  ];
}

/** Rules that wait: by id where the part on the facts of the case says what for, otherwise with what they need. */
function openLines(
  { messages, say }: DossierContext,
  { unlike }: SetFollows,
  open: FollowGroup['open'],
): readonly string[] {
  const { comma } = messages.shell;
  const { ofSet } = messages.follows;
  const waiting = open.filter(({ id }) => !unlike.has(id)).map(({ id }) => id);
  return [
    ...open
      .filter(({ id }) => unlike.has(id))
      .map(({ id, needs }) => ofSet.open(id, needs.map(({ label }) => say(label)).join(comma))),
    ...(waiting.length > 0 ? [ofSet.waiting(waiting.join(comma))] : []),
  ];
}

const needsLine = ({ messages, say }: DossierContext, needs: readonly Need[]): string =>
  `${messages.follows.needs}${needs.map(({ label }) => say(label)).join(messages.shell.comma)}`;
