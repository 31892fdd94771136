import './cases.css';
import { useMemo, useState } from 'react';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { entryAbout } from '../../lib/cases/entry-about.ts';
import { journalWords } from '../../lib/cases/journal-words.ts';
import { checkChain } from '../../lib/vault/journal.ts';
import { usePreferences } from '../preferences.tsx';
import { WithCase } from '../store.tsx';
import { Table } from '../ui/Table.tsx';

/** Rows shown until all are asked for. */
const shownEntries = 30;

/** Every change to a case, and whether the chain of them holds. */
export function JournalPage({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{(view) => <Journal view={view} />}</WithCase>;
}

function Journal({ view }: { view: CaseView }) {
  const { messages, say } = usePreferences();
  const words = messages.cases;
  const { journal } = view.file;
  const about = useMemo(() => entryAbout(view.file), [view.file]);
  const check = useMemo(() => checkChain(journal), [journal]);
  const columns = words.journalColumns;
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, journal.length - shownEntries);
  const sayAbout = (entry: (typeof journal)[number]) => {
    const text = about(entry);
    return text && say(text);
  };
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.journal}</h1>
        <p className="quiet">{words.journalLead}</p>
      </div>
      <p className={check.intact ? 'jade journal-state' : 'red journal-state'} role="status">
        {check.intact ? words.journalIntact(journal.length) : words.journalBroken(check.brokenAt)}
      </p>
      <Table
        label={words.journal}
        className="stacks"
        columns={[
          columns.seq,
          columns.at,
          columns.by,
          columns.action,
          columns.kind,
          columns.about,
          columns.hash,
        ]}
      >
        {journal
          .slice(hidden)
          .reverse()
          .map((entry) => (
            <tr key={entry.id}>
              <td className="nowrap">{entry.seq}</td>
              <td className="nowrap">{messages.shell.time(entry.at)}</td>
              <td className="wide">{entry.by}</td>
              <td className="nowrap">{journalWords(entry, messages).action}</td>
              <td className="nowrap">{journalWords(entry, messages).kind}</td>
              <td className="wide whole">{sayAbout(entry)}</td>
              <td className="hash nowrap quiet">{entry.hash.slice(0, 16)}</td>
            </tr>
          ))}
      </Table>
      {hidden > 0 && (
        <p className="form-foot">
          <button type="button" className="btn btn-s" onClick={() => setAll(true)}>
            {words.journalEarlier(hidden)}
          </button>
        </p>
      )}
    </main>
  );
}
