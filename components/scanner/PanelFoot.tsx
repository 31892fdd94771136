import { useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { recordScan } from '../../lib/cases/scans.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';

/** Notes in the case that this page was looked at and what was seen. */
export function PanelFoot({ view, report, site }: { view: CaseView; report: PageReport; site: string }) {
  const { messages, say, language } = usePreferences();
  const words = messages.scanner;
  const store = useStore();
  const [error, setError] = useState('');
  const last = view.file.scans.filter((scan) => scan.site === site && scan.url === report.url).at(-1);
  const time =
    last &&
    new Date(last.at).toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', {
      hour: '2-digit',
      minute: '2-digit',
    });
  const record = () =>
    void recordScan(store, view.file.case.id, { report, site }).then(
      () => setError(''),
      (problem: unknown) => {
        if (!(problem instanceof AppError)) throw problem;
        setError(say(problem.text));
      },
    );
  return (
    <footer className="panel-foot">
      <p className="small quiet" role="status">
        {error || (time ? `${words.coverage(report.title)} · ${words.recorded(time)}` : words.recordLead)}
      </p>
      <button type="button" className="btn-main" disabled={!report.settled} onClick={record}>
        {last ? words.update : words.record}
      </button>
    </footer>
  );
}
