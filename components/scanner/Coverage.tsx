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
  const modules = coverage(file.scans, visits).filter((one) => one.site === site);
  const toggle = () =>
    void (visit ? removeVisit(store, visit) : addVisit(store, file.case.id, { site, url, title }));
  return (
    <section className="coverage" aria-label={words.title(modules.length)}>
      <Checkbox label={words.tick(title)} checked={visit !== undefined} onChange={toggle} />
      {modules.length > 0 && (
        <details>
          <summary>{words.title(modules.length)}</summary>
          <ul>
            {modules.map((module) => (
              <Module key={module.url} module={module} isHere={module.url === url} />
            ))}
          </ul>
          <p className="small quiet">{words.limits}</p>
        </details>
      )}
    </section>
  );
}

function Module({ module, isHere }: { module: Covered; isHere: boolean }) {
  const { messages, language } = usePreferences();
  const { title, url, at, by } = module;
  const time = new Date(at).toLocaleTimeString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  return (
    <li aria-current={isHere ? 'page' : undefined}>
      <p>
        {title || url} <b>{coveredWords(module, messages)}</b>
      </p>
      <p className="small quiet">
        {messages.shell.date(at)} {time} {by}
      </p>
    </li>
  );
}
