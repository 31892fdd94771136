import type { CaseView } from '../../lib/cases/case-view.ts';
import { coverage, extentOf } from '../../lib/inventory/coverage.ts';
import { coveredWords } from '../../lib/inventory/coverage-words.ts';
import { usePreferences } from '../preferences.tsx';
import { Table } from '../ui/Table.tsx';

/** Which modules were covered, how far and by whom; then every scan, and whether all of the page was read. */
export function CoverageTable({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.inventory;
  const { scans, visits = [] } = view.file;
  const modules = coverage(scans, visits);
  if (modules.length === 0) return null;
  return (
    <section className="inventory-part">
      <div className="group-head">
        <h2>{words.coverage}</h2>
        <span className="small quiet">{words.coverageLead}</span>
      </div>
      <Table
        label={words.coverage}
        className="covered"
        columns={[words.columns.page, words.how, words.columns.by, words.columns.at]}
      >
        {modules.map((module) => (
          <tr key={`${module.site} ${module.url}`}>
            <td className="wide">
              {module.title}
              <span className="small quiet block">{module.url}</span>
            </td>
            <td>{coveredWords(module, messages)}</td>
            <td>{module.by}</td>
            <td className="nowrap">{messages.shell.time(module.at)}</td>
          </tr>
        ))}
      </Table>
      {scans.length > 0 && <Scans view={view} />}
    </section>
  );
}

function Scans({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.inventory;
  return (
    <>
      <h3 className="scans-title">{words.scans}</h3>
      <Table
        label={words.scans}
        columns={[
          words.columns.page,
          words.columns.at,
          words.columns.by,
          words.columns.nodes,
          words.columns.complete,
        ]}
      >
        {[...view.file.scans].reverse().map((scan) => (
          <tr key={scan.id}>
            <td className="wide">
              {scan.title}
              <span className="small quiet block">{scan.url}</span>
            </td>
            <td className="nowrap">{messages.shell.time(scan.at)}</td>
            <td>{scan.by}</td>
            <td>
              {words.nodesRead(scan.nodes)}
              {scan.detector && <span className="small quiet block">{words.rules(scan.detector)}</span>}
            </td>
            <td>
              {words[extentOf(scan)]}
              {scan.list && (
                <span className="small quiet block">{words.list(scan.list.seen, scan.list.total)}</span>
              )}
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
