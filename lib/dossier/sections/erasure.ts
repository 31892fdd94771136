import { erasureContradictions } from '../../cases/erasure-contradictions.ts';
import type { Comparison } from '../../inventory/erasure-proof.ts';
import { type ErasureRow, erasureRows } from '../../inventory/erasure-rows.ts';
import { comparisonColumns, comparisonWords } from '../../inventory/erasure-words.ts';
import type { Block } from '../block.ts';
import type { DossierContext, DossierPart } from '../part.ts';
import { typeNames } from '../type-names.ts';

/** What was no longer shown on the pages that were looked at again, with the limits of such a statement. */
const erasure: DossierPart = {
  id: 'erasure',
  order: 65,
  sections: (context) => {
    const { file } = context.view;
    const words = context.messages.inventory.erasure;
    const rows = erasureRows(file);
    const contradictions = erasureContradictions(file).map(({ dataSet, still }) =>
      words.contradiction(dataSet.name, still),
    );
    return [
      {
        id: 'erasure',
        title: context.messages.dossier.sections.erasure,
        blocks: [
          { kind: 'paragraph', text: words.limits, quiet: true },
          ...(contradictions.length > 0 ? [{ kind: 'list', items: contradictions } as const] : []),
          ...rows.flatMap((row) => blocksOf(context, row)),
          ...(rows.length === 0 ? [{ kind: 'paragraph', text: words.empty } as const] : []),
        ],
      },
    ];
  },
};
export default erasure;

function blocksOf(context: DossierContext, { scan, comparison, dataSetIds }: ErasureRow): Block[] {
  const { messages, time, view } = context;
  const words = messages.inventory.erasure;
  const sets = view.file.dataSets.filter(({ id }) => dataSetIds.includes(id)).map(({ name }) => name);
  const { columns } = words;
  return [
    { kind: 'heading', level: 2, text: scan.title, note: scan.url },
    {
      kind: 'paragraph',
      text: [
        `${columns.since} ${time(comparison.since)}`,
        `${columns.last} ${time(scan.at)}${messages.shell.aside(scan.by)}`,
        sets.length > 0 && words.sets(sets.join(messages.shell.comma)),
      ]
        .filter(Boolean)
        .join(messages.shell.pause),
    },
    ...(comparison.kinds.length > 0 ? [table(context, comparison)] : []),
    { kind: 'list', items: comparisonWords(comparison, messages, (types) => typeNames(context, types)) },
  ];
}

function table(context: DossierContext, { kinds }: Comparison): Block {
  const { columns } = context.messages.inventory.erasure;
  return {
    kind: 'table',
    columns: [
      { title: columns.type, share: 3 },
      ...comparisonColumns.map((column) => ({ title: columns[column], share: 1.4, align: 'right' as const })),
    ],
    rows: kinds.map((kind) => [
      typeNames(context, [kind.type]),
      ...comparisonColumns.map((column) => String(kind[column])),
    ]),
    empty: '',
  };
}
