import { entryState } from '../../cases/entry-state.ts';
import { type EntryRow, entryFields, entryRows } from '../../cases/entry-words.ts';
import { registerContradictions } from '../../cases/erasure-contradictions.ts';
import { registerKinds } from '../../registers/index.ts';
import type { RegisterKind } from '../../registers/register-kind.ts';
import type { Block } from '../block.ts';
import type { DossierContext, DossierPart } from '../part.ts';

/** Every register with every row, oldest first; those without rows are named. */
const registers: DossierPart = {
  id: 'registers',
  order: 68,
  sections: (context) => {
    const { view, messages, say } = context;
    const words = messages.registers;
    const { file } = view;
    const kinds = [...registerKinds.values()];
    const written = kinds.map((kind) => ({
      kind,
      rows: entryRows(kind, file.entries ?? [], { file, messages, say }),
    }));
    const blank = written.filter(({ rows }) => rows.length === 0).map(({ kind }) => say(kind.title));
    const contradictions = registerContradictions(file).map(({ dataSet, entries, still }) =>
      words.contradiction(
        entries.map(({ number }) => number).join(messages.shell.comma),
        dataSet.name,
        still,
      ),
    );
    return [
      {
        id: 'registers',
        title: words.title,
        blocks: [
          { kind: 'paragraph', text: words.lead, quiet: true },
          ...(contradictions.length > 0 ? [{ kind: 'list', items: contradictions } as const] : []),
          ...written.filter(({ rows }) => rows.length > 0).flatMap((one) => blocksOf(context, one)),
          ...(blank.length > 0
            ? [{ kind: 'paragraph', text: words.none(blank.join(messages.shell.comma)) } as const]
            : []),
        ],
      },
    ];
  },
};
export default registers;

interface Written {
  readonly kind: RegisterKind;
  readonly rows: readonly EntryRow[];
}

function blocksOf(context: DossierContext, { kind, rows }: Written): readonly Block[] {
  const { messages, say } = context;
  const words = messages.registers;
  const open = rows.filter((row) => entryState(kind, row, context).mark === 'gap').length;
  return [
    { kind: 'heading', level: 2, text: say(kind.title), note: words.count(rows.length, open) },
    { kind: 'paragraph', text: say(kind.purpose), quiet: true },
    {
      kind: 'table',
      columns: [
        { title: words.number, share: 1.8 },
        { title: words.content, share: 5.4 },
        { title: words.evidence, share: 1.2 },
        { title: words.state, share: 2.6 },
      ],
      rows: rows.map((row) => [
        row.entry.number,
        contentOf(context, kind, row).join('\n'),
        context.view.evidence
          .filter(({ id }) => row.entry.evidenceIds.includes(id))
          .map(({ number }) => number)
          .join('\n'),
        entryState(kind, row, context).lines.join('\n'),
      ]),
      empty: words.empty,
    },
  ];
}

function contentOf(context: DossierContext, kind: RegisterKind, row: EntryRow): readonly string[] {
  const { messages, say, date } = context;
  const { entry } = row;
  const words = messages.registers;
  const titles = new Map(kind.columns.map(({ id, label }) => [id, say(label)]));
  return [
    ...entryFields(row, context).map(({ label, words: said }) => `${label}${messages.shell.colon}${said}`),
    words.written(date(entry.at), entry.by),
    ...entry.additions.map(({ at, by, values }) =>
      words.added(
        date(at),
        by,
        Object.keys(values)
          .map((id) => titles.get(id) ?? id)
          .join(messages.shell.comma),
      ),
    ),
  ];
}
