import { useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import { toolVersion } from '../../lib/base/tool-version.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { recordScan } from '../../lib/cases/scans.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useKept } from '../ui/drafts.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';
import type { MaskedPicture } from './capture.ts';
import { EvidenceDialog } from './EvidenceDialog.tsx';

/** Takes a picture of the page in view with its findings blacked out; `caption` gives the lines below it. */
export type Capture = (caption: (boxes: number) => readonly string[]) => Promise<MaskedPicture>;

interface Props {
  readonly view: CaseView;
  readonly report: PageReport;
  readonly site: string;
  readonly onRecorded: () => void;
  readonly onCapture: Capture;
}

/** A picture and the page that it shows, whatever is in view when it is kept. */
interface Taken {
  readonly masked: MaskedPicture;
  readonly at: Date;
  readonly report: PageReport;
}

/** Notes in the case that this page was looked at and what was seen, and keeps a masked picture of it. */
export function PanelFoot({ view, report, site, onRecorded, onCapture }: Props) {
  const { messages } = usePreferences();
  const words = messages.scanner;
  const store = useStore();
  const { error, running, run } = useErrorWords();
  // Kept behind the lock and another tab: by then the page may no longer show it.
  const { kept, keep, forget } = useKept<Taken>(`picture ${view.file.case.id} ${site}`);
  const [picture, setPicture] = useState(kept);
  const last = view.file.scans.filter((scan) => scan.site === site && scan.url === report.url).at(-1);
  const record = () => recordScan(store, view.file.case.id, { report, site }).then(onRecorded);
  const take = async () => {
    const at = new Date();
    const caption = (boxes: number) => [
      `${report.title} · ${report.url}`,
      words.evidence.caption(messages.shell.chinaTime(at.toISOString()), boxes, toolVersion),
    ];
    const taken = { masked: await onCapture(caption), at, report };
    keep(taken);
    setPicture(taken);
  };
  const done = () => {
    forget();
    setPicture(undefined);
  };
  const lead = last
    ? `${words.coverage(report.title)} · ${words.recorded(messages.shell.time(last.at))}`
    : words.recordLead;
  return (
    <footer className="panel-foot">
      <p className={error && !running ? 'small red' : 'small quiet'} role="status">
        {running ? words.evidence.taking : error || lead}
      </p>
      <button
        type="button"
        className="btn"
        disabled={!report.settled}
        onClick={() => void run(record, false)}
      >
        {last ? words.update : words.record}
      </button>
      <button type="button" className="btn-main" disabled={!report.settled} onClick={() => void run(take)}>
        {words.evidence.take}
      </button>
      {picture && <EvidenceDialog view={view} {...picture} onClose={done} />}
    </footer>
  );
}

/** Runs something that may fail with words for the person, and keeps those words. */
function useErrorWords() {
  const { say } = usePreferences();
  const [error, setError] = useState('');
  const [running, setRunning] = useState(false);
  const once = useOneAtATime();
  const run = (work: () => Promise<unknown>, shown = true) =>
    once(async () => {
      setError('');
      setRunning(shown);
      try {
        await work();
      } catch (problem) {
        if (!(problem instanceof AppError)) throw problem;
        setError(say(problem.text));
      } finally {
        setRunning(false);
      }
    });
  return { error, running, run };
}
