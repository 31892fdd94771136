import { useEffect, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { compareWithEarlier } from '../../lib/cases/scans.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import type { Comparison } from '../../lib/inventory/erasure-proof.ts';
import { ComparisonTable } from '../inventory/ComparisonTable.tsx';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';

interface Props {
  readonly view: CaseView;
  readonly report: PageReport;
  readonly site: string;
}

/** Offers to compare a page that was looked at before with what it shows now, and follows it while open. */
export function EarlierLooks({ view, report, site }: Props) {
  const { messages } = usePreferences();
  const words = messages.scanner;
  const [open, setOpen] = useState(false);
  const first = view.file.scans.find((scan) => scan.site === site && scan.url === report.url);
  if (!first) return null;
  return (
    <section className="earlier" aria-label={words.compare}>
      <p className="small">
        {words.compareLead(messages.shell.date(first.at))}{' '}
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.compareNoMore : words.compare}
        </button>
      </p>
      {open && <Compared view={view} report={report} site={site} />}
    </section>
  );
}

function Compared({ view, report, site }: Props) {
  const { messages, say } = usePreferences();
  const words = messages.inventory.erasure;
  const store = useStore();
  const [compared, setCompared] = useState<Comparison>();
  const [error, setError] = useState('');
  const caseId = view.file.case.id;
  const { scans, findings } = view.file;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a recorded look or a judgement changes what is compared
  useEffect(() => {
    let current = true;
    compareWithEarlier(store, caseId, { report, site }).then(
      (comparison) => current && setCompared(comparison),
      (problem: unknown) => {
        if (!(problem instanceof AppError)) throw problem;
        if (current) setError(say(problem.text));
      },
    );
    return () => {
      current = false;
    };
  }, [store, caseId, report, site, scans, findings, say]);
  if (error)
    return (
      <p className="notice error" role="alert">
        {error}
      </p>
    );
  if (!compared) return null;
  return (
    <div role="status">
      <ComparisonTable comparison={compared} label={messages.scanner.compare} />
      {compared.looks > 0 && <p className="small quiet">{words.compared(compared.looks)}</p>}
      <p className="small quiet">{words.limits}</p>
    </div>
  );
}
