import { clockWords } from '../../cases/clock-words.ts';
import {
  type FollowGroup,
  type Following,
  type FollowingClock,
  whatFollows,
} from '../../cases/what-follows.ts';
import { type CiteLine, dayCiteLine } from '../../laws/cite-line.ts';
import { type Because, inFull, type Need } from '../../rules/outcome.ts';
import type { Block } from '../block.ts';
import type { DossierContext, DossierPart } from '../part.ts';

/** What the rules conclude from the facts: every outcome with its reasons and law, and all that is undecided. */
const part: DossierPart = {
  id: 'follows',
  order: 25,
  sections: (context) => {
    const words = context.messages.follows;
    const follows = whatFollows(context.view);
    const { stops, others, open, groups } = follows;
    return [
      {
        id: 'follows',
        title: words.title,
        blocks: [
          { kind: 'paragraph', text: words.printLead },
          ...(follows.stated
            ? [
                { kind: 'paragraph', text: words.summary(stops.length, others, open) } as const,
                { kind: 'paragraph', text: words.stopNote } as const,
                ...groups.flatMap((group) => groupBlocks(context, group)),
                ...(groups.some(({ id }) => id === 'incident')
                  ? []
                  : [{ kind: 'paragraph', text: words.noIncidentPrinted } as const]),
              ]
            : [{ kind: 'paragraph', text: words.empty } as const]),
        ],
      },
    ];
  },
};
export default part;

function groupBlocks(context: DossierContext, group: FollowGroup): readonly Block[] {
  const words = context.messages.follows;
  const { id, following, clocks, open } = group;
  return [
    {
      kind: 'heading',
      level: 2,
      text: words.groups[id],
      note: words.counts(following.length + clocks.length, open.length),
    },
    ...conclusionBlock(context, group),
    id === 'clock' ? clockTable(context, clocks) : followingTable(context, following),
    openTable(context, open),
  ];
}

function conclusionBlock({ messages, say }: DossierContext, { conclusions }: FollowGroup): readonly Block[] {
  if (conclusions.length === 0) return [];
  const rows = conclusions.map(({ about, sentence }) => ({
    label: messages.follows.answers[about],
    value: say(sentence),
  }));
  return [{ kind: 'pairs', rows }];
}

function followingTable(context: DossierContext, following: readonly Following[]): Block {
  const { columns, none } = context.messages.follows;
  return {
    kind: 'table',
    columns: [
      { title: columns.rule, share: 1.5 },
      { title: columns.what, share: 6.5 },
      { title: columns.cites, share: 3.6 },
    ],
    rows: following.map((one) => [head(context, one), body(context, one), cites(context, one.outcome.cites)]),
    empty: none,
  };
}

function head({ messages }: DossierContext, { outcome, strength }: Following): string {
  const words = messages.follows;
  return [
    outcome.id,
    words.strengths[strength],
    ...(outcome.status === 'provisional' ? [words.provisional] : []),
  ].join('\n');
}

function body(context: DossierContext, { outcome, role, keep }: Following): string {
  const { messages, say, date } = context;
  const words = messages.follows;
  const lines: readonly (string | false | undefined)[] = [
    `${say(outcome.title)}${role ? messages.shell.aside(words.roles[role]) : ''}`,
    say(inFull(outcome)),
    keep?.kind === 'through' && words.keepThrough(date(keep.date)),
    becauseLine(context, outcome.because),
    outcome.needs.length > 0 && needsLine(context, outcome.needs),
    outcome.ours && words.ours,
  ];
  return lines.filter(Boolean).join('\n');
}

function becauseLine({ messages, say }: DossierContext, because: readonly Because[]): string {
  const { follows, shell } = messages;
  const stated = because.map(({ label, words }) => `${say(label)}${shell.aside(say(words))}`);
  return `${follows.because}${stated.join(shell.comma) || follows.always}`;
}

const needsLine = ({ messages, say }: DossierContext, needs: readonly Need[]): string =>
  `${messages.follows.needs}${needs.map(({ label }) => say(label)).join(messages.shell.comma)}`;

const cites = (context: DossierContext, all: readonly string[]): string =>
  all
    .flatMap((cite) => dayCiteLine(cite, context) ?? [])
    .map((line) => citeWords(context, line))
    .join('\n');

const citeWords = ({ messages }: DossierContext, { label, confidenceWord, status }: CiteLine): string =>
  `${label}${messages.shell.aside([confidenceWord, status].join(messages.shell.pause))}`;

function openTable(context: DossierContext, open: FollowGroup['open']): Block {
  const { messages, say } = context;
  const { columns, noneOpen } = messages.follows;
  return {
    kind: 'table',
    columns: [
      { title: columns.rule, share: 1.5 },
      { title: columns.open, share: 4 },
      { title: columns.needs, share: 6.1 },
    ],
    rows: open.map(({ id, title, needs }) => [
      id,
      say(title),
      needs.map(({ label }) => say(label)).join(messages.shell.comma),
    ]),
    empty: noneOpen,
  };
}

function clockTable(context: DossierContext, clocks: readonly FollowingClock[]): Block {
  const { columns, none } = context.messages.follows;
  return {
    kind: 'table',
    columns: [
      { title: columns.rule, share: 1 },
      { title: columns.clock, share: 4.4 },
      { title: columns.from, share: 2 },
      { title: columns.counting, share: 1.3 },
      { title: columns.due, share: 1.7 },
      { title: columns.cites, share: 3.2 },
    ],
    rows: clocks.map((clock) => clockRow(context, clock)),
    empty: none,
  };
}

function clockRow(context: DossierContext, clock: FollowingClock): readonly string[] {
  const { view, language, say, messages } = context;
  const { due, from, counting } = clockWords(clock, view.facts, language);
  const what = [
    say(clock.label),
    say(clock.sentence),
    becauseLine(context, clock.because),
    ...(clock.needs.length > 0 ? [needsLine(context, clock.needs)] : []),
    ...clock.assumed.map(say),
  ];
  const isOpen = clock.status === 'open' && clock.count;
  const last =
    isOpen && due !== messages.follows.clock.noDate ? `${due}\n${messages.follows.clock.maybe}` : due;
  return [clock.rule, what.join('\n'), from, counting, last, cites(context, clock.cites)];
}
