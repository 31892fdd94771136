import { Checkbox } from '@mantine/core';
import type { CaseFile } from '../../lib/cases/case-file.ts';
import { addVisit, removeVisit } from '../../lib/cases/visits.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { type Covered, coverage } from '../../lib/inventory/coverage.ts';
import { coveredWords } from '../../lib/inventory/coverage-words.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';

interface Props {
  readonly file: CaseFile;
  readonly report: PageReport;
  readonly site: string;
}

/** The tick that a person looked through this page, and what was covered of this site: how far, who and when. */
export function Coverage({ file, report, site }: Props) {
  const { messages } = usePreferences();
  const words = messages.scanner.covered;
  const store = useStore();
  const { url, title } = report;
  const visits = file.visits ?? [];
  const visit = visits.find((one) => one.site === site && one.url === url);
  const toggle = () =>
    void (visit ? removeVisit(store, visit) : addVisit(store, file.case.id, { site, url, title }));
  return (
    <section className="coverage" aria-label={words.name}>
      <Checkbox label={words.tick(title)} checked={visit !== undefined} onChange={toggle} />
      <CoveredPages file={file} site={site} here={url} />
    </section>
  );
}

interface CoveredProps {
  readonly file: CaseFile;
  readonly site: string;
  /** The page in view, when it is read. */
  readonly here?: string;
}

/** What was covered of a site: how far, who and when; nothing where nothing was. */
export function CoveredPages({ file, site, here }: CoveredProps) {
  const { messages } = usePreferences();
  const words = messages.scanner.covered;
  const modules = coverage(file.scans, file.visits ?? []).filter((one) => one.site === site);
  if (modules.length === 0) return null;
  return (
    <details>
      <summary>{words.title(modules.length)}</summary>
      <ul>
        {modules.map((module) => (
          <Module key={module.url} module={module} isHere={module.url === here} />
        ))}
      </ul>
      <p className="small quiet">{words.limits}</p>
    </details>
  );
}

function Module({ module, isHere }: { module: Covered; isHere: boolean }) {
  const { messages } = usePreferences();
  const { title, url, at, by } = module;
  return (
    <li aria-current={isHere ? 'page' : undefined}>
      <p>
        {title || url} <b>{coveredWords(module, messages)}</b>
      </p>
      <p className="small quiet">
        {messages.shell.time(at)} {by}
      </p>
    </li>
  );
}
