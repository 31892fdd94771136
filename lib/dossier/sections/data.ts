import type { DataSet } from '../../inventory/data-set.ts';
import { balanceBlocks } from '../balance-table.ts';
import type { DossierContext, DossierPart } from '../part.ts';
import { setFollowsBlocks } from '../set-follows-table.ts';
import { typeNames } from '../type-names.ts';

/** The data sets, the fate decided for each, and what follows for each. */
const data: DossierPart = {
  id: 'data',
  order: 50,
  sections: (context) => {
    const words = context.messages.dossier;
    return [
      {
        id: 'data',
        title: words.sections.data,
        blocks: [
          {
            kind: 'table',
            columns: [
              { title: words.dataColumns.name, share: 3 },
              { title: words.dataColumns.system, share: 2.4 },
              { title: words.dataColumns.categories, share: 3.4 },
              { title: words.dataColumns.individuals, share: 1.2, align: 'right' },
              { title: words.dataColumns.disposition, share: 1.8 },
            ],
            rows: context.view.file.dataSets.map((dataSet) => row(context, dataSet)),
            empty: words.dataNone,
          },
          ...balanceBlocks(context),
          ...setFollowsBlocks(context),
        ],
      },
    ];
  },
};
export default data;

/** The numbers of the files attached to it. */
function proof({ view, messages }: DossierContext, { evidenceIds = [] }: DataSet): string {
  const numbers = view.evidence.filter(({ id }) => evidenceIds.includes(id)).map(({ number }) => number);
  if (numbers.length === 0) return '';
  return messages.dossier.dataEvidence(numbers.join(messages.shell.comma));
}

function row(context: DossierContext, dataSet: DataSet): readonly string[] {
  const { inventory } = context.messages;
  const flags = [dataSet.sensitive && inventory.sensitive, dataSet.under14 && inventory.under14].filter(
    Boolean,
  );
  return [
    [dataSet.name, dataSet.note, proof(context, dataSet)].filter(Boolean).join('\n'),
    dataSet.system,
    [typeNames(context, dataSet.categories), ...flags].filter(Boolean).join('\n'),
    dataSet.individuals === undefined
      ? inventory.individualsUnknown
      : dataSet.individuals.toLocaleString('en'),
    dataSet.disposition ? inventory.dispositions[dataSet.disposition] : inventory.undecided,
  ];
}
