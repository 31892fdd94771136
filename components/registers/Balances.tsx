import './registers.css';
import { balances } from '../../lib/cases/balances.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { registerContradictions } from '../../lib/cases/erasure-contradictions.ts';
import { settlements } from '../../lib/facts/settlement.ts';
import { usePreferences } from '../preferences.tsx';
import { Stone } from '../ui/Stone.tsx';
import { Table } from '../ui/Table.tsx';

/** What was found of each data set against where it went; nothing while there are no data sets. */
export function Balances({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.registers.balance;
  const rows = balances(view.file);
  if (rows.length === 0) return null;
  const number = (count: number) => count.toLocaleString('en');
  return (
    <section className="balances">
      <div className="group-head">
        <h2>{words.title}</h2>
        <span className="small quiet">{words.unit}</span>
      </div>
      <p className="small quiet part-lead">{words.lead}</p>
      <Table
        label={words.title}
        className="stacks"
        columns={[
          words.set,
          { title: words.found, over: 'numbers' },
          ...settlements.map((way) => ({ title: words.parts[way], over: 'numbers' as const })),
          { title: words.difference, over: 'numbers' },
        ]}
      >
        {rows.map(({ dataSet, balance: { found, parts, difference } }) => (
          <tr key={dataSet.id}>
            <th scope="row" className="wide whole">
              {dataSet.name}
            </th>
            <td className="r" data-column={words.found}>
              {found === undefined ? words.unknown : <b>{number(found)}</b>}
            </td>
            {settlements.map((way) => (
              <td key={way} className={parts[way] === 0 ? 'r quiet' : 'r'} data-column={words.parts[way]}>
                {number(parts[way])}
              </td>
            ))}
            <td className={difference === 0 ? 'r jade' : 'r amber'} data-column={words.difference}>
              <span>
                <Stone
                  mark={difference === undefined ? 'unknown' : difference === 0 ? 'settled' : 'gap'}
                  size={14}
                  label={
                    difference === undefined ? words.unknown : difference === 0 ? words.equals : words.differs
                  }
                />
                {difference !== undefined && ` ${number(difference)}`}
              </span>
            </td>
          </tr>
        ))}
      </Table>
      {registerContradictions(view.file).map(({ dataSet, entries, still }) => (
        <p key={dataSet.id} className="notice gap" role="alert">
          {messages.registers.contradiction(
            entries.map((entry) => entry.number).join(messages.shell.comma),
            dataSet.name,
            still,
          )}
        </p>
      ))}
    </section>
  );
}
