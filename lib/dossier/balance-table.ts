import { balances } from '../cases/balances.ts';
import { settlements } from '../facts/settlement.ts';
import type { Block } from './block.ts';
import type { DossierContext } from './part.ts';

/** The balance sheet of every data set in people, = or ≠ in a column of its own. Nothing without data sets. */
export function balanceBlocks({ view, messages }: DossierContext): readonly Block[] {
  const rows = balances(view.file);
  if (rows.length === 0) return [];
  const words = messages.registers.balance;
  const number = (count: number) => count.toLocaleString('en');
  const said = rows.flatMap(({ dataSet: { name }, balance: { difference, settled } }) => {
    if (difference === undefined) return settled > 0 ? [words.uncounted(name)] : [];
    if (difference === 0) return [];
    return [difference > 0 ? words.over(name, number(difference)) : words.under(name, number(-difference))];
  });
  return [
    { kind: 'heading', level: 2, text: words.title, note: words.unit },
    { kind: 'paragraph', text: words.lead, quiet: true },
    {
      kind: 'table',
      columns: [
        { title: words.set, share: 2.6 },
        { title: words.found, share: 1.3, align: 'right' },
        { title: '', share: 0.5 },
        ...settlements.map((way) => ({ title: words.parts[way], share: 1.1, align: 'right' as const })),
        { title: words.difference, share: 1.1, align: 'right' },
      ],
      rows: rows.map(({ dataSet, balance: { found, parts, difference } }) => [
        dataSet.name,
        found === undefined ? words.unknown : number(found),
        difference === undefined ? '?' : difference === 0 ? '=' : '≠',
        ...settlements.map((way) => number(parts[way])),
        difference === undefined ? '?' : number(difference),
      ]),
      empty: '',
    },
    ...(said.length > 0 ? [{ kind: 'list', items: said } as const] : []),
  ];
}
