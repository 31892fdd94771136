import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Case, CaseFile } from '../../lib/cases/case-file.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { siteKey } from '../../lib/cases/site-key.ts';
import type { JudgeMessage } from '../../lib/messaging/protocol.ts';
import type { SitePolicy } from '../../lib/messaging/site-policy.ts';
import { useOwnLabels } from '../inventory/use-own-labels.ts';
import { usePreferences } from '../preferences.tsx';
import { Loading } from '../store.tsx';
import { CoveredPages } from './Coverage.tsx';
import { captureMasked } from './capture.ts';
import { OtherSite } from './OtherSite.tsx';
import { PageFindings } from './PageFindings.tsx';
import type { Placing } from './PlaceInDataSet.tsx';
import { readableUrl, requestSite, revokeSite, useSiteAllowed, useSitePolicy } from './site-access.ts';
import type { ActivePage } from './use-active-page.ts';
import { type Cover, useCovering } from './use-covering.ts';
import { useJudge } from './use-judge.ts';
import { usePageSettings } from './use-page-settings.ts';
import type { PagingOf } from './use-pagings.ts';
import { useReject } from './use-reject.ts';
import { useScan } from './use-scan.ts';
import type { SiteChoices } from './use-site-choices.ts';
import { stopScan } from './watch-tab.ts';

interface Props {
  readonly view: CaseView;
  readonly cases: readonly Case[];
  readonly page: ActivePage | undefined;
  readonly choices: SiteChoices;
  readonly pagingOf: PagingOf;
  readonly onChooseCase: (caseId: string) => void;
}

/** The page in view: whether it can be read, whether the person allows it, and then what is on it. */
export function PageView({ page, ...props }: Props) {
  const { messages } = usePreferences();
  const words = messages.scanner;
  const cover = useCovering();
  if (!page || !cover) return <Loading />;
  if (page.url === undefined) return <Plain title={words.clickIcon} text={words.clickIconLead} />;
  const url = readableUrl(page.url);
  if (!url) return <Plain title={words.noPage} text={words.noPageLead} />;
  return <SiteView {...{ ...props, page, url, cover }} />;
}

function Plain({ title, text }: { title: string; text: string }) {
  return (
    <main className="panel-main" id="main" tabIndex={-1}>
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  );
}

interface SiteProps extends Props {
  readonly page: ActivePage;
  readonly url: URL;
  readonly cover: Cover;
}

function SiteView(props: SiteProps) {
  const { page, url, choices } = props;
  const { messages } = usePreferences();
  const words = messages.scanner;
  const allowed = useSiteAllowed(url);
  const organisation = useSitePolicy(url);
  const here = `${page.tabId} ${url.origin}`;
  const isKnown = allowed !== undefined && organisation !== undefined;
  const isAllowed =
    organisation?.permits === true && (allowed === true || choices.isOnce(page.tabId, url.origin));
  const on = !choices.isPaused(url.origin);
  useStopped(page.tabId, isKnown && !(isAllowed && on));
  if (!isKnown) return <Loading />;
  if (!organisation.permits)
    return (
      <Plain
        title={words.notPermitted(url.host)}
        text={words.notPermittedLead(sitesOf(organisation.policy))}
      />
    );
  const otherSite = (
    <OtherSite
      current={props.view.file.case}
      cases={props.cases}
      site={url.origin}
      onChoose={props.onChooseCase}
    />
  );
  if (!isAllowed)
    return (
      <>
        {otherSite}
        <AskForSite url={url} onOnce={() => choices.once(page.tabId, url.origin)} />
      </>
    );
  return (
    <>
      {otherSite}
      <SiteSwitch
        url={url}
        on={on}
        onToggle={() => choices.pause(url.origin, on)}
        onceOnly={!allowed}
        onEndOnce={() => choices.once(page.tabId, undefined)}
      />
      {on ? <Scanned key={here} {...props} /> : <Paused file={props.view.file} site={url.origin} />}
    </>
  );
}

/** While a site is switched off: that nothing is read, and what was recorded of it before. */
function Paused({ file, site }: { file: CaseFile; site: string }) {
  const { messages } = usePreferences();
  return (
    <main className="panel-main" id="main" tabIndex={-1}>
      <p>{messages.scanner.paused}</p>
      <section className="coverage" aria-label={messages.scanner.covered.name}>
        <CoveredPages file={file} site={site} />
      </section>
    </main>
  );
}

/** A page that covers goes on by itself, so it has to be told that it is no longer read. */
function useStopped(tabId: number, isStopped: boolean) {
  useEffect(() => {
    if (isStopped) stopScan(tabId);
  }, [tabId, isStopped]);
}

const sitesOf = (policy: SitePolicy = []) => policy.map((pattern) => pattern.replace(/\/\*$/, '')).join(' ');

/** The reason stands before the question, and the browser asks only after the click. */
function AskForSite({ url, onOnce }: { url: URL; onOnce: () => void }) {
  const { messages } = usePreferences();
  const words = messages.scanner;
  const [refused, setRefused] = useState(false);
  return (
    <main className="panel-main" id="main" tabIndex={-1}>
      <h1>{words.ask(url.host)}</h1>
      <p>{words.askLead}</p>
      <p className="form-foot">
        <button
          type="button"
          className="btn-main"
          onClick={() => void requestSite(url).then((granted) => setRefused(!granted))}
        >
          {words.allow}
        </button>
        <button type="button" className="btn" onClick={onOnce}>
          {words.once}
        </button>
      </p>
      <p className="small quiet once-lead">{words.onceLead}</p>
      {refused && (
        <p className="small quiet" role="status">
          {words.refused}
        </p>
      )}
    </main>
  );
}

interface SwitchProps {
  readonly url: URL;
  readonly on: boolean;
  readonly onToggle: () => void;
  /** The page is read without a lasting permission. */
  readonly onceOnly: boolean;
  readonly onEndOnce: () => void;
}

function SiteSwitch({ url, on, onToggle, onceOnly, onEndOnce }: SwitchProps) {
  const { messages } = usePreferences();
  const words = messages.scanner;
  return (
    <section className="site" aria-label={words.switchSite}>
      <span className="quiet">{url.host}</span>
      <button type="button" className="switch" role="switch" aria-checked={on} onClick={onToggle}>
        {on ? words.siteOn : words.siteOff}
        <i />
      </button>
      <button
        type="button"
        className="link small quiet site-revoke"
        onClick={() => (onceOnly ? onEndOnce() : void revokeSite(url))}
      >
        {onceOnly ? words.endOnce : words.revoke}
      </button>
    </section>
  );
}

function Scanned({ view, page, url, cover, pagingOf }: SiteProps) {
  const { messages } = usePreferences();
  const site = url.origin;
  const [placing, setPlacing] = useState<Placing>();
  const judge = useJudge(view, site);
  const reject = useReject(view.file, site);
  const settings = usePageSettings({ file: view.file, site, cover: cover.on });
  const onJudge = ({ act, key, ...one }: JudgeMessage) => {
    const group = scan.report?.groups.find((candidate) => candidate.key === key);
    if (!scan.report || !group) return;
    if (act === 'confirm') judge(scan.report, [group], 'confirmed');
    else if (act === 'data-set') setPlacing({ group, report: scan.report });
    else reject(group, act, one);
  };
  const labels = useOwnLabels(view.file.labelWords);
  const paging = pagingOf(`${view.file.case.id} ${page.tabId} ${site}`);
  const key = siteKey(view.file.case, site);
  const scan = useScan(page.tabId, { key, labels, settings, paging, onJudge });
  const { report, unread, progress } = scan;
  if (!report)
    return (
      <main className="panel-main" id="main" tabIndex={-1}>
        <p className="quiet" role="status">
          {messages.scanner.waiting}
        </p>
        <p>
          <button type="button" className="btn" onClick={() => void browser.tabs.reload(page.tabId)}>
            {messages.scanner.reloadPage}
          </button>
        </p>
      </main>
    );
  return (
    <PageFindings
      view={view}
      report={report}
      site={site}
      labels={labels}
      paging={{ on: paging.on, toggle: () => paging.toggle(report) }}
      progress={progress}
      unread={unread}
      placing={placing}
      onPlaced={() => setPlacing(undefined)}
      onJudge={judge}
      onReject={reject}
      cover={cover}
      onRecorded={scan.recorded}
      onShow={scan.show}
      onCapture={(caption) => captureMasked(page.tabId, scan.boxes, caption)}
    />
  );
}
