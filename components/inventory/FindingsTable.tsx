import type { CaseView } from '../../lib/cases/case-view.ts';
import { inReadingOrder } from '../../lib/inventory/finding-order.ts';
import { usePreferences } from '../preferences.tsx';
import { Stone } from '../ui/Stone.tsx';
import { Table } from '../ui/Table.tsx';
import { useTypeNames } from './use-type-names.ts';

const statusMark = { open: 'open', confirmed: 'settled', rejected: 'not-applicable' } as const;

/** Every finding kept in the case, masked, with its judgement. */
export function FindingsTable({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.inventory;
  const names = useTypeNames();
  const { findings, scans } = view.file;
  const pages = new Map(scans.map((scan) => [scan.id, scan.title]));
  return (
    <section className="inventory-part">
      <div className="group-head">
        <h2>{words.findings}</h2>
        <span className="small quiet">{words.findingsLead}</span>
      </div>
      {findings.length === 0 ? (
        <div className="empty">
          <p>{words.findingsEmpty}</p>
          <p className="small quiet">{words.findingsEmptyLead}</p>
        </div>
      ) : (
        <Table
          label={words.findings}
          columns={[
            words.columns.type,
            words.columns.label,
            words.columns.sample,
            { title: words.columns.count, over: 'numbers' },
            words.columns.page,
            words.columns.state,
          ]}
        >
          {inReadingOrder(findings, scans).map((finding) => (
            <tr key={finding.id}>
              <td className="nowrap">
                {names([finding.type])}{' '}
                <span className="small quiet">{messages.scanner[finding.sensitivity]}</span>
              </td>
              <td>{finding.label}</td>
              <td className="wide">{finding.samples[0]}</td>
              <td className="r">{finding.count}</td>
              <td className="wide">{pages.get(finding.scanId)}</td>
              <td className="nowrap">
                <Stone mark={statusMark[finding.status]} size={12} /> {words.states[finding.status]}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
