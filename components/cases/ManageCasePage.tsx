import './cases.css';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { exportCase } from '../../lib/cases/case-transfer.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { fileName } from '../../lib/dossier/file-name.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore, WithCase } from '../store.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useForgetDrafts } from '../ui/drafts.tsx';
import { saveFile } from '../ui/save-file.ts';
import { useToast } from '../ui/Toast.tsx';
import { OwnTextNotice } from './OwnTextNotice.tsx';

/** What can be done with a case as a whole: exporting it and deleting it. */
export function ManageCasePage({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{(view) => <ManageCase view={view} />}</WithCase>;
}

function ManageCase({ view }: { view: CaseView }) {
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
    <main className="page form-page" id="main" tabIndex={-1}>
      <h1>{words.manage}</h1>
      <p className="quiet">{theCase.name}</p>
      <OwnTextNotice view={view} />
      <section className="manage-part">
        <button type="button" className="btn" onClick={() => void save()}>
          {words.exportCase}
        </button>
        <p className="small quiet">{words.exportHint}</p>
      </section>
      <section className="manage-part">
        <button type="button" className="btn" onClick={() => setDeleting(true)}>
          {words.deleteCase}
        </button>
      </section>
      {deleting && <DeleteDialog view={view} onClose={() => setDeleting(false)} />}
    </main>
  );
}

/** Deleting asks for the number to be typed, since nothing brings a case back. */
function DeleteDialog({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const { messages, say } = usePreferences();
  const words = messages.cases;
  const store = useStore();
  const toast = useToast();
  const forgetDrafts = useForgetDrafts();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const { id, number } = view.file.case;
  const remove = async () => {
    navigate('/');
    const receipt = await deleteCase(store, id);
    forgetDrafts(id);
    toast({ text: `${words.deleted(receipt.number)}${say(receipt.cannotReach)}`, stays: true });
  };
  return (
    <Dialog title={words.deleteCase} onClose={onClose}>
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
    </Dialog>
  );
}
