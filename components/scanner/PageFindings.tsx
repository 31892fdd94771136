import { useState } from 'react';
import type { CaseView } from '../../lib/cases/case-view.ts';
import type { FindingGroup, PageReport } from '../../lib/detection/page-report.ts';
import type { Finding } from '../../lib/inventory/finding.ts';
import { usePreferences } from '../preferences.tsx';
import { EarlierLooks } from './EarlierLooks.tsx';
import { FindingRow } from './FindingRow.tsx';
import { PagedLook } from './PagedLook.tsx';
import { type Capture, PanelFoot } from './PanelFoot.tsx';
import { Suggestions } from './Suggestions.tsx';
import { judgedHere, useJudge } from './use-judge.ts';
import type { Paging } from './use-scan.ts';

interface Props {
  readonly view: CaseView;
  readonly report: PageReport;
  readonly site: string;
  readonly paging: Paging;
  readonly onShow: (key: string, index: number) => void;
  readonly onCapture: Capture;
}

/** What is on this page, by kind: sensitive first, judged ones below; then what follows from it. */
export function PageFindings({ view, report, site, paging, onShow, onCapture }: Props) {
  const { messages } = usePreferences();
  const words = messages.scanner;
  const judged = judgedHere(view.file, site, report.url);
  const judge = useJudge(view, report, site);
  const groups = [...report.groups].sort(bySensitivity);
  const open = groups.filter(({ key }) => (judged.get(key)?.status ?? 'open') === 'open');
  const settled = groups.filter(({ key }) => (judged.get(key)?.status ?? 'open') !== 'open');
  const count = report.groups.reduce((sum, group) => sum + group.count, 0);
  const kinds = new Set(report.groups.map(({ type }) => type)).size;
  return (
    <>
      <main className="panel-main" id="main">
        <div className="page-title">
          <h1>{report.title}</h1>
          <p className="small quiet" role="status">
            {report.settled ? words.summary(kinds, count) : words.scanning}
          </p>
        </div>
        <EarlierLooks view={view} report={report} site={site} />
        <PagedLook report={report} {...paging} />
        {!report.complete && <p className="notice plain gap small">{words.partial(report.nodes)}</p>}
        {report.settled && groups.length === 0 && (
          <div className="nothing">
            <p>{words.nothing}</p>
            <p className="small quiet">{words.nothingLead}</p>
          </div>
        )}
        <div className="found">
          {open.map((group) => (
            <FindingRow key={group.key} group={group} finding={undefined} onJudge={judge} onShow={onShow} />
          ))}
          {open.length > 1 && (
            <button type="button" className="btn btn-s all" onClick={() => judge(open, 'confirmed')}>
              {words.confirmAll}
            </button>
          )}
        </div>
        <Settled groups={settled} judged={judged} onJudge={judge} onShow={onShow} />
        <Suggestions view={view} report={report} site={site} judged={judged} />
      </main>
      <PanelFoot view={view} report={report} site={site} onCapture={onCapture} />
    </>
  );
}

function bySensitivity(a: FindingGroup, b: FindingGroup): number {
  const rank = (group: FindingGroup) => (group.sensitivity === 'sensitive' ? 0 : 1);
  return rank(a) - rank(b) || b.count - a.count;
}

/** Judged findings in one line; unfolded, each can be judged again. */
function Settled(props: {
  groups: readonly FindingGroup[];
  judged: ReadonlyMap<string, Finding>;
  onJudge: ReturnType<typeof useJudge>;
  onShow: Props['onShow'];
}) {
  const { messages } = usePreferences();
  const [unfolded, setUnfolded] = useState(false);
  const { groups, judged, onJudge, onShow } = props;
  if (groups.length === 0) return null;
  const confirmed = groups.filter(({ key }) => judged.get(key)?.status === 'confirmed').length;
  return (
    <>
      <p className="more">
        <span>
          {messages.scanner.alsoConfirmed} {confirmed} · {messages.scanner.alsoRejected}{' '}
          {groups.length - confirmed}
        </span>
        <button
          type="button"
          className="link"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? messages.scanner.collapse : messages.scanner.expand}
        </button>
      </p>
      {unfolded &&
        groups.map((group) => (
          <FindingRow
            key={group.key}
            group={group}
            finding={judged.get(group.key)}
            onJudge={onJudge}
            onShow={onShow}
          />
        ))}
    </>
  );
}
