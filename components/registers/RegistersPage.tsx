import './registers.css';
import { useState } from 'react';
import { Link } from 'wouter';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { entryState } from '../../lib/cases/entry-state.ts';
import { type EntryRow, entryRows } from '../../lib/cases/entry-words.ts';
import { registerCsv } from '../../lib/cases/register-csv.ts';
import { fileName } from '../../lib/dossier/file-name.ts';
import { registerKinds } from '../../lib/registers/index.ts';
import type { RegisterKind } from '../../lib/registers/register-kind.ts';
import { usePreferences } from '../preferences.tsx';
import { WithCase } from '../store.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useCurrentInView } from '../ui/use-current-in-view.ts';
import { Balances } from './Balances.tsx';
import { CounterDialog } from './CounterDialog.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import { EntryTable } from './EntryTable.tsx';

interface Props {
  readonly caseId: string;
  /** The one shown; the first one without. */
  readonly registerId: string | undefined;
}

/** The registers of a case: what was done, row by row, and what it adds up to. */
export function RegistersPage({ caseId, registerId }: Props) {
  const kind = registerKinds.get(registerId ?? '') ?? [...registerKinds.values()][0];
  if (kind === undefined) return null;
  return (
    <WithCase caseId={caseId}>
      {(view) => (
        <div className="registers">
          <Kinds view={view} current={kind} />
          <Register key={kind.id} view={view} kind={kind} />
        </div>
      )}
    </WithCase>
  );
}

function Kinds({ view, current }: { view: CaseView; current: RegisterKind }) {
  const { messages, say } = usePreferences();
  const { entries = [] } = view.file;
  const list = useCurrentInView(current.id);
  return (
    <nav ref={list} className="register-list" aria-label={messages.registers.kinds}>
      <ul>
        {[...registerKinds.values()].map((kind) => (
          <li key={kind.id}>
            <Link
              href={`/case/${view.file.case.id}/registers/${kind.id}`}
              className="register-link"
              aria-current={kind.id === current.id ? 'page' : undefined}
            >
              <span>{say(kind.title)}</span>
              <span className="quiet">{entries.filter(({ register }) => register === kind.id).length}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What is being written: a new entry, the empty columns of one, or a correction. */
type Writing = { readonly what: 'new' } | { readonly what: 'fill' | 'counter'; readonly row: EntryRow };

function Register({ view, kind }: { view: CaseView; kind: RegisterKind }) {
  const { messages, say } = usePreferences();
  const words = messages.registers;
  const [writing, setWriting] = useState<Writing>();
  const { file } = view;
  const rows = entryRows(kind, file.entries ?? [], { file, messages, say });
  const open = rows.filter((row) => entryState(kind, row, { messages, say }).mark === 'gap').length;
  const close = () => setWriting(undefined);
  const save = () =>
    saveFile(
      registerCsv(kind, rows, { file, messages, say }),
      fileName([file.case.number, say(kind.title)], 'csv'),
      'text/csv;charset=utf-8',
    );
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-head">
        <div>
          <h1>{say(kind.title)}</h1>
          <p className="quiet">
            {say(kind.purpose)}
            {messages.shell.space}
            {words.lead}
          </p>
        </div>
        <div className="end">
          {rows.length > 0 && (
            <button type="button" className="btn" onClick={save}>
              {words.export}
            </button>
          )}
          <button type="button" className="btn-main" onClick={() => setWriting({ what: 'new' })}>
            {words.add}
          </button>
        </div>
      </div>
      {kind.settles && <Balances view={view} />}
      {rows.length === 0 ? (
        <p className="empty">{words.empty}</p>
      ) : (
        <>
          <p className="small quiet register-count">{words.count(rows.length, open)}</p>
          <EntryTable
            kind={kind}
            rows={rows.toReversed()}
            view={view}
            onFill={(row) => setWriting({ what: 'fill', row })}
            onCounter={(row) => setWriting({ what: 'counter', row })}
          />
        </>
      )}
      {writing?.what === 'new' && <EntryDialog view={view} kind={kind} onClose={close} />}
      {writing?.what === 'fill' && <EntryDialog view={view} kind={kind} row={writing.row} onClose={close} />}
      {writing?.what === 'counter' && <CounterDialog view={view} row={writing.row} onClose={close} />}
    </main>
  );
}
