import { type MouseEvent, useState } from 'react';
import type { CaseView } from '../../lib/cases/case-view.ts';
import type { RejectionRecord } from '../../lib/cases/rejection-record.ts';
import { withoutRejected } from '../../lib/detection/feedback.ts';
import type { FindingGroup, PageReport } from '../../lib/detection/page-report.ts';
import type { OwnLabels } from '../../lib/detection/recognizer.ts';
import type { Finding } from '../../lib/inventory/finding.ts';
import { usePreferences } from '../preferences.tsx';
import { Coverage } from './Coverage.tsx';
import { CoverSwitch } from './CoverSwitch.tsx';
import { EarlierLooks } from './EarlierLooks.tsx';
import { FindingRow } from './FindingRow.tsx';
import { PagedLook } from './PagedLook.tsx';
import { type Capture, PanelFoot } from './PanelFoot.tsx';
import { PlaceInDataSet, type Placing } from './PlaceInDataSet.tsx';
import { SetAside } from './SetAside.tsx';
import { Suggestions } from './Suggestions.tsx';
import type { Cover } from './use-covering.ts';
import { type Judge, judgedHere } from './use-judge.ts';
import type { Paging } from './use-pagings.ts';
import type { Reject } from './use-reject.ts';
import type { Progress } from './use-scan.ts';

interface Props {
  readonly view: CaseView;
  readonly report: PageReport;
  readonly site: string;
  /** Label words of the case's own, which the page was read with. */
  readonly labels: OwnLabels | undefined;
  readonly paging: Pick<Paging, 'on'> & { readonly toggle: () => void };
  readonly progress: Progress;
  /** How many frames in view could not be read. */
  readonly unread: number;
  /** The finding that was asked to go into a data set. */
  readonly placing: Placing | undefined;
  readonly onPlaced: () => void;
  readonly cover: Cover;
  readonly onJudge: Judge;
  readonly onReject: Reject;
  readonly onRecorded: () => void;
  readonly onShow: (key: string, index: number) => void;
  readonly onCapture: Capture;
}

type Judged = (groups: readonly FindingGroup[], status: Finding['status']) => void;

/** What is on this page, by kind: sensitive first, judged ones below; then what follows from it. */
export function PageFindings({ view, report: seen, site, paging, ...rest }: Props) {
  const { labels, progress, unread, placing, onPlaced, cover, onReject, onRecorded, onShow, onCapture } =
    rest;
  const { messages } = usePreferences();
  const words = messages.scanner;
  const rejections = (view.file.rejections ?? []).filter((one) => one.site === site);
  const { report, setAside } = withoutRejected(
    seen,
    rejections.map(({ rejection }) => rejection),
  );
  const judged = judgedHere(view.file, site, report.url);
  const judge: Judged = (groups, status) => rest.onJudge(seen, groups, status);
  const groups = report.groups
    .map((group) => ({ ...group, samples: samplesLeft(group, rejections) }))
    .sort(bySensitivity);
  const open = groups.filter(({ key }) => (judged.get(key)?.status ?? 'open') === 'open');
  const settled = groups.filter(({ key }) => (judged.get(key)?.status ?? 'open') !== 'open');
  const count = report.groups.reduce((sum, group) => sum + group.count, 0);
  const kinds = new Set(report.groups.map(({ type }) => type)).size;
  return (
    <>
      <main className="panel-main" id="main" tabIndex={-1} onClickCapture={onlyFirst}>
        <div className="page-title">
          <h1>{report.title}</h1>
          <p className="small quiet" role="status">
            {report.settled ? words.summary(kinds, count) : words.scanning(report.nodes)}
          </p>
        </div>
        <ReadingSwitch report={report} cover={cover} {...progress} />
        <CoverSwitch report={report} {...cover} />
        <EarlierLooks view={view} report={seen} site={site} />
        <PagedLook report={report} {...paging} />
        {!report.complete && !progress.halted && (
          <p className="notice plain gap small">
            {unread > 0 ? words.unreadFrames(unread) : words.partial(report.nodes)}
          </p>
        )}
        {report.settled && groups.length === 0 && (
          <div className="nothing">
            <p>{words.nothing}</p>
            <p className="small quiet">{words.nothingLead}</p>
          </div>
        )}
        {placing && (
          <PlaceInDataSet key={placing.group.key} view={view} site={site} {...placing} onDone={onPlaced} />
        )}
        <div className="found">
          {open.map((group) => (
            <FindingRow
              key={group.key}
              caseId={view.file.case.id}
              group={group}
              finding={undefined}
              labels={labels}
              onJudge={judge}
              onReject={onReject}
              onShow={onShow}
            />
          ))}
          {open.length > 0 && <p className="small quiet hint">{words.pointHint}</p>}
          {open.length > 1 && (
            <button type="button" className="btn btn-s all" onClick={() => judge(open, 'confirmed')}>
              {words.confirmAll}
            </button>
          )}
        </div>
        <Settled
          caseId={view.file.case.id}
          groups={settled}
          judged={judged}
          labels={labels}
          onJudge={judge}
          onReject={onReject}
          onShow={onShow}
        />
        <SetAside file={view.file} site={site} setAside={setAside} />
        <Coverage file={view.file} report={seen} site={site} />
        <Suggestions view={view} report={report} site={site} judged={judged} />
      </main>
      <PanelFoot {...{ view, report: seen, site, onRecorded, onCapture }} />
    </>
  );
}

/** What is judged makes room for the next one, which the second click of a double click would hit unseen. */
function onlyFirst(event: MouseEvent<HTMLElement>): void {
  if (event.detail > 1 && (event.target as Element).closest('.act')) event.stopPropagation();
}

/** Stops the reading of a long page, says how far it went, and goes on. What must be masked is read to the end. */
function ReadingSwitch(props: Progress & { readonly report: PageReport; readonly cover: Cover }) {
  const { messages } = usePreferences();
  const { report, cover, halted, toggle } = props;
  const words = messages.scanner;
  if (cover.on || (report.settled && !halted)) return null;
  return (
    <p className={halted ? 'notice plain gap small' : 'small'}>
      {halted && `${words.halted(report.nodes)} `}
      <button type="button" className="link" onClick={toggle}>
        {halted ? words.readOn : words.halt}
      </button>
    </p>
  );
}

/** The samples less those of single values that were rejected, unless others look the same. */
function samplesLeft({ type, samples }: FindingGroup, said: readonly RejectionRecord[]): string[] {
  const gone = said.flatMap(({ rejection, sample }) =>
    rejection.scope === 'value' && rejection.type === type ? [sample] : [],
  );
  const left = samples.filter((sample) => !gone.includes(sample));
  return left.length > 0 ? left : samples;
}

function bySensitivity(a: FindingGroup, b: FindingGroup): number {
  const rank = (group: FindingGroup) => (group.sensitivity === 'sensitive' ? 0 : 1);
  return rank(a) - rank(b) || b.count - a.count;
}

/** Judged findings in one line; unfolded, each can be judged again. */
function Settled(props: {
  caseId: string;
  groups: readonly FindingGroup[];
  judged: ReadonlyMap<string, Finding>;
  labels: OwnLabels | undefined;
  onJudge: Judged;
  onReject: Reject;
  onShow: Props['onShow'];
}) {
  const { messages } = usePreferences();
  const [unfolded, setUnfolded] = useState(false);
  const { caseId, groups, judged, labels, onJudge, onReject, onShow } = props;
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
            caseId={caseId}
            group={group}
            finding={judged.get(group.key)}
            labels={labels}
            onJudge={onJudge}
            onReject={onReject}
            onShow={onShow}
          />
        ))}
    </>
  );
}
