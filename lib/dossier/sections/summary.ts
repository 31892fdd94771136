import { type Assurance, assuranceWords } from '../../checklist/assurance.ts';
import { openBlockers } from '../../sweep/open-blockers.ts';
import type { Block, Mark } from '../block.ts';
import type { DossierContext, DossierPart } from '../part.ts';

const order: readonly Mark[] = ['settled', 'not-applicable', 'partly', 'gap', 'blocker', 'unknown', 'open'];

/** One page for the reader in a hurry: blockers, the four read-outs, and the state of every section. */
const summary: DossierPart = {
  id: 'summary',
  order: 10,
  duties: ['E.20.1', 'E.21.5', 'J.18.5'],
  sections: (context) => [
    {
      id: 'summary',
      title: context.messages.dossier.sections.summary,
      blocks: [
        blockers(context),
        ...progress(context),
        ...result(context),
        assurance(context),
        bySection(context),
      ],
    },
  ],
};
export default summary;

function blockers({ view, messages, say }: DossierContext): Block {
  const words = messages.dossier;
  const found = openBlockers(view);
  const mayBlock = words.mayBlock(view.mayBlock.length);
  if (found.length === 0)
    return { kind: 'paragraph', text: `${words.noBlockers}${messages.shell.colon}${mayBlock}` };
  return {
    kind: 'blockers',
    title: words.blockers(found.length),
    items: found.map(({ text, detail }) => `${say(text)} ${say(detail)}`),
    note: `${words.blockersNote} ${mayBlock}`,
  };
}

function progress({ view, messages }: DossierContext): readonly Block[] {
  const words = messages.dossier;
  const { answered, applicable, counts } = view.progress.total;
  const lines = [
    words.progressLine(answered, applicable),
    ...(counts['not-applicable'] > 0 ? [words.notApplicableLine(counts['not-applicable'])] : []),
    ...(view.parked.length > 0 ? [words.parkedLine(view.parked.length)] : []),
    ...(view.strays.length > 0 ? [messages.checklist.overview.strays(view.strays.length)] : []),
    words.riskLine,
  ];
  return [
    { kind: 'heading', level: 2, text: words.progress4 },
    { kind: 'list', items: lines },
  ];
}

function result({ view, messages }: DossierContext): readonly Block[] {
  const { counts, asked } = view.progress.total;
  return [
    { kind: 'heading', level: 3, text: messages.dossier.result },
    {
      kind: 'tally',
      rows: order.map((mark) => ({ mark, word: messages.checklist.marks[mark], count: counts[mark] })),
      of: messages.checklist.overview.resultOf(asked),
    },
  ];
}

function assurance({ view, messages, say }: DossierContext): Block {
  const words = messages.dossier;
  const settled = view.sections
    .flatMap(({ questions }) => questions)
    .filter(({ mark }) => mark === 'settled');
  const steps = [3, 2, 1, 0] as const satisfies readonly Assurance[];
  return {
    kind: 'table',
    columns: [
      { title: words.assuranceLine, share: 4 },
      { title: `${words.countColumn} / ${settled.length}`, share: 1, align: 'right' },
    ],
    rows: steps.map((step) => [
      say(assuranceWords[step]),
      String(settled.filter((one) => one.assurance === step).length),
    ]),
    empty: '',
  };
}

function bySection({ view, messages, say }: DossierContext): Block {
  const words = messages.dossier;
  return {
    kind: 'table',
    columns: [
      { title: words.sectionColumn, share: 3 },
      { title: words.askedColumn, share: 1, align: 'right' },
      { title: words.answeredColumn, share: 1, align: 'right' },
      ...(['gap', 'blocker', 'unknown'] as const).map((mark) => ({
        title: messages.checklist.marks[mark],
        share: 1,
        align: 'right' as const,
      })),
    ],
    rows: view.sections
      .filter(({ questions }) => questions.length > 0)
      .map(({ section }) => {
        const progress = view.progress.bySection.get(section.id);
        const counts = progress?.counts;
        return [
          say(section.title),
          ...[
            progress?.asked,
            progress && progress.asked - progress.counts.open,
            counts?.gap,
            counts?.blocker,
            counts?.unknown,
          ].map((count) => String(count ?? 0)),
        ];
      }),
    empty: '',
  };
}
