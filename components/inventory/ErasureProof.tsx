import type { CaseView } from '../../lib/cases/case-view.ts';
import { erasureContradictions } from '../../lib/cases/erasure-contradictions.ts';
import { type ErasureRow, erasureRows } from '../../lib/inventory/erasure-rows.ts';
import { usePreferences } from '../preferences.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';

/** What is no longer shown on the pages that were looked at again, and where that contradicts what was answered. */
export function ErasureProof({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.inventory.erasure;
  if (view.file.scans.length === 0) return null;
  const rows = erasureRows(view.file);
  return (
    <section className="inventory-part erasure">
      <div className="group-head">
        <h2>{words.title}</h2>
        <span className="small quiet">{words.lead}</span>
      </div>
      {erasureContradictions(view.file).map(({ dataSet, still }) => (
        <p key={dataSet.id} className="notice gap" role="alert">
          {words.contradiction(dataSet.name, still)}
        </p>
      ))}
      {rows.length === 0 ? (
        <p className="empty">{words.empty}</p>
      ) : (
        rows.map((row) => <PageProof key={row.scan.id} row={row} view={view} />)
      )}
      {rows.length > 0 && <p className="small quiet">{words.limits}</p>}
    </section>
  );
}

function PageProof({ row, view }: { row: ErasureRow; view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.inventory.erasure;
  const { scan, comparison } = row;
  const sets = view.file.dataSets.filter(({ id }) => row.dataSetIds.includes(id)).map(({ name }) => name);
  return (
    <article className="page-proof">
      <h3>{scan.title}</h3>
      <p className="small quiet">{scan.url}</p>
      <p className="small">
        {words.columns.since} {messages.shell.time(comparison.since)} · {words.columns.last}{' '}
        {messages.shell.time(scan.at)}
        {sets.length > 0 && ` · ${words.sets(sets.join(messages.shell.comma))}`}
      </p>
      <ComparisonTable comparison={comparison} label={scan.title} />
    </article>
  );
}
