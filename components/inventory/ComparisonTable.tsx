import './inventory.css';
import type { Comparison } from '../../lib/inventory/erasure-proof.ts';
import { columnsInUse, comparisonWords } from '../../lib/inventory/erasure-words.ts';
import { usePreferences } from '../preferences.tsx';
import { Table } from '../ui/Table.tsx';
import { useTypeNames } from './use-type-names.ts';

/** A page before and now: what it comes to in sentences, then a table by kind. */
export function ComparisonTable({ comparison, label }: { comparison: Comparison; label: string }) {
  const { messages } = usePreferences();
  const words = messages.inventory.erasure;
  const names = useTypeNames();
  const columns = columnsInUse(comparison.kinds);
  return (
    <>
      {comparisonWords(comparison, messages, names).map((sentence) => (
        <p key={sentence} className="small">
          {sentence}
        </p>
      ))}
      {comparison.kinds.length > 0 && (
        <Table
          label={label}
          className="comparison"
          columns={[
            words.columns.type,
            ...columns.map((column) => ({ title: words.columns[column], over: 'numbers' as const })),
          ]}
        >
          {comparison.kinds.map((kind) => (
            <tr key={kind.type} data-type={kind.type}>
              <th scope="row">{names([kind.type])}</th>
              {columns.map((column) => (
                <td key={column} className={column === 'still' && kind.still > 0 ? 'r amber' : 'r'}>
                  {kind[column]}
                </td>
              ))}
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
