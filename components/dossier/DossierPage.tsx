import '../cases/cases.css';
import './dossier.css';
import { useMemo, useState } from 'react';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { type Language, languages } from '../../lib/i18n/text.ts';
import { openBlockers } from '../../lib/sweep/open-blockers.ts';
import { OwnTextNotice } from '../cases/OwnTextNotice.tsx';
import { usePreferences } from '../preferences.tsx';
import { WithCase } from '../store.tsx';
import { Stone } from '../ui/Stone.tsx';
import { saveFile } from '../ui/save-file.ts';
import { type DossierFiles, useMakeDossier } from './use-make-dossier.ts';

/** Makes the dossier in either language and hands over both files. */
export function DossierPage({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{(view) => <MakeDossier view={view} />}</WithCase>;
}

const languageNames: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

function MakeDossier({ view }: { view: CaseView }) {
  const { messages, language } = usePreferences();
  const words = messages.dossier;
  const [printed, setPrinted] = useState<Language>(language);
  return (
    <main className="page form-page" id="main" tabIndex={-1}>
      <h1>{words.page}</h1>
      <p>{words.pageLead}</p>
      <Before view={view} />
      <OwnTextNotice view={view} />
      <fieldset className="dossier-language">
        <legend className="field-label">{words.language}</legend>
        <div className="options">
          {languages.map((one) => (
            <label key={one} className="option">
              <input
                type="radio"
                name="dossier-language"
                checked={printed === one}
                onChange={() => setPrinted(one)}
              />
              <span lang={one}>{languageNames[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Make key={printed} caseId={view.file.case.id} printed={printed} />
    </main>
  );
}

/** Makes it in one language. Choosing the other starts afresh: files of the first would pass for those of the second. */
function Make({ caseId, printed }: { caseId: string; printed: Language }) {
  const { messages, say } = usePreferences();
  const words = messages.dossier;
  const { state, make, cancel } = useMakeDossier(caseId);
  return (
    <>
      <div className="form-foot">
        <button
          type="button"
          className="btn-main"
          disabled={state.kind === 'making'}
          onClick={() => make(printed)}
        >
          {state.kind === 'making' ? words.making : words.make}
        </button>
        {state.kind === 'making' && (
          <>
            <button type="button" className="btn" onClick={cancel}>
              {words.cancel}
            </button>
            <progress value={state.done} max={Math.max(1, state.of)} aria-label={words.making} />
            <span className="small quiet">{state.of > 0 ? words.progress(state.done, state.of) : ''}</span>
          </>
        )}
      </div>
      <div role="status">
        {state.kind === 'cancelled' && <p className="quiet">{words.cancelled}</p>}
        {state.kind === 'ready' && <Ready files={state.files} />}
      </div>
      {state.kind === 'failed' && (
        <p className="notice error" role="alert">
          {state.error ? say(state.error.text) : words.failed}
        </p>
      )}
    </>
  );
}

/** What the dossier will say as things stand, before it is made. */
function Before({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.dossier;
  const { open } = view.progress.total.counts;
  const blockers = useMemo(() => openBlockers(view).length, [view]);
  return (
    <section className="before">
      <h2>{words.before}</h2>
      <ul>
        {blockers > 0 && (
          <li>
            <Stone mark="blocker" /> {words.beforeBlockers(blockers)}
          </li>
        )}
        <li>
          <Stone mark={open > 0 ? 'open' : 'settled'} />{' '}
          {open > 0 ? words.beforeOpen(open) : words.beforeReady}
        </li>
      </ul>
    </section>
  );
}

function Ready({ files }: { files: DossierFiles }) {
  const { messages } = usePreferences();
  const words = messages.dossier;
  const rows = [
    { ...files.pdf, label: words.downloadPdf, mediaType: 'application/pdf' },
    { ...files.twin, label: words.downloadTwin, mediaType: 'application/json' },
  ];
  return (
    <section className="ready">
      <h2>{words.ready}</h2>
      <p className="small quiet">{words.readyLead}</p>
      {files.boxed.length > 0 && (
        <p className="notice gap">{words.boxed(files.boxed.map(withCode).join(messages.shell.comma))}</p>
      )}
      <ul>
        {rows.map(({ name, bytes, sha256, label, mediaType }) => (
          <li key={name}>
            <div>
              <p className="file-name">{name}</p>
              <p className="small quiet">
                {Math.ceil(bytes.length / 1024).toLocaleString()} KB · {words.sha}{' '}
                <span className="hash">{sha256}</span>
              </p>
            </div>
            <button type="button" className="btn" onClick={() => saveFile(bytes, name, mediaType)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A character with the number that names it wherever it cannot be shown. */
const withCode = (one: string): string =>
  `${one} (U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`;
