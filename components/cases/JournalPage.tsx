import './cases.css';
import { Modal, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { exportCase } from '../../lib/cases/case-transfer.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { entryAbout } from '../../lib/cases/entry-about.ts';
import { fileName } from '../../lib/dossier/file-name.ts';
import { checkChain } from '../../lib/vault/journal.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore, WithCase } from '../store.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Table } from '../ui/Table.tsx';
import { useToast } from '../ui/Toast.tsx';
import { OwnTextNotice } from './OwnTextNotice.tsx';

/** Rows shown until all are asked for: what can be done with the case stands below them. */
const shownEntries = 30;

/** The record of a case: its journal, and what can be done with the case as a whole. */
export function JournalPage({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{(view) => <Journal view={view} />}</WithCase>;
}

function Journal({ view }: { view: CaseView }) {
  const { messages, language, say } = usePreferences();
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
  const time = (at: string) => new Date(at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
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
              <td className="nowrap">{time(entry.at)}</td>
              <td className="wide">{entry.by}</td>
              <td className="nowrap">{words.actions[entry.action] ?? entry.action}</td>
              <td className="nowrap">{words.kinds[entry.kind] ?? entry.kind}</td>
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
      <Manage view={view} />
    </main>
  );
}

function Manage({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.cases;
  const store = useStore();
  const [deleting, setDeleting] = useState(false);
  const { case: theCase } = view.file;
  const save = async () =>
    saveFile(
      await exportCase(store, theCase.id),
      fileName([theCase.number, theCase.name], 'json'),
      'application/json',
    );
  return (
    <section className="danger-zone">
      <h2>{words.manage}</h2>
      <OwnTextNotice view={view} />
      <div>
        <button type="button" className="btn" onClick={() => void save()}>
          {words.exportCase}
        </button>
        <p className="small quiet">{words.exportHint}</p>
      </div>
      <div>
        <button type="button" className="btn" onClick={() => setDeleting(true)}>
          {words.deleteCase}
        </button>
      </div>
      <DeleteDialog view={view} opened={deleting} onClose={() => setDeleting(false)} />
    </section>
  );
}

/** Deleting asks for the number to be typed, since nothing brings a case back. */
function DeleteDialog({ view, opened, onClose }: { view: CaseView; opened: boolean; onClose: () => void }) {
  const { messages, say } = usePreferences();
  const words = messages.cases;
  const store = useStore();
  const toast = useToast();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const { id, number } = view.file.case;
  const remove = async () => {
    navigate('/');
    const receipt = await deleteCase(store, id);
    toast({ text: `${words.deleted(receipt.number)}${say(receipt.cannotReach)}` });
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.deleteCase}
      closeButtonProps={{ 'aria-label': messages.shell.close }}
    >
      <p>{words.deleteLead}</p>
      <div className="form-row">
        <TextInput
          label={words.deleteConfirm(number)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <p className="form-foot">
        <button
          type="button"
          className="btn-main"
          disabled={typed.trim() !== number}
          title={typed.trim() === number ? undefined : words.deleteConfirm(number)}
          onClick={() => void remove()}
        >
          {words.deleteNow}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {messages.shell.cancel}
        </button>
      </p>
    </Modal>
  );
}
