import './cases.css';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Case } from '../../lib/cases/case-file.ts';
import { CaseChanged, editCase } from '../../lib/cases/edit-case.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore, WithCase } from '../store.tsx';
import { DraftNotice } from '../ui/DraftNotice.tsx';
import { useDraftForm } from '../ui/drafts.tsx';
import { useErrorsInLanguage } from '../ui/use-errors-in-language.ts';
import { CaseFields, fieldsOf, valuesOf } from './CaseFields.tsx';

/**
 * Changes what was entered when the case was started; the situation and the dates are facts. What another window
 * changes meanwhile stays, and where both change the same the person is told and decides.
 */
export function EditCasePage({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{(view) => <EditCase theCase={view.file.case} />}</WithCase>;
}

function EditCase({ theCase }: { theCase: Case }) {
  const { messages, say } = usePreferences();
  const words = messages.cases;
  const store = useStore();
  const [, navigate] = useLocation();
  const [conflict, setConflict] = useState<CaseChanged>();
  const { form, basis, ...draft } = useDraftForm(`case ${theCase.id}`, theCase, valuesOf);
  useErrorsInLanguage(form);
  const home = `/case/${theCase.id}`;
  const save = form.handleSubmit(async (values) => {
    const { parties, ...fields } = fieldsOf(values);
    const edited = {
      ...fields,
      parties: parties.map(({ partyId, ...party }) => ({ ...party, id: partyId || store.newId() })),
    };
    try {
      await editCase(store, basis, edited);
      draft.forget();
      navigate(home);
    } catch (problem) {
      if (!(problem instanceof CaseChanged)) throw problem;
      draft.rebase(problem.basis);
      setConflict(problem);
    }
  });
  return (
    <main className="page form-page" id="main" tabIndex={-1}>
      <h1>{words.edit}</h1>
      {draft.isBack && <DraftNotice onDiscard={draft.discard} />}
      <form noValidate onSubmit={(event) => void save(event)}>
        <CaseFields form={form} />
        {conflict && (
          <p className="notice error" role="alert">
            {say(conflict.text)}
          </p>
        )}
        <div className="form-foot">
          <button type="submit" className="btn-main" disabled={form.formState.isSubmitting}>
            {messages.shell.save}
          </button>
          <Link className="btn" href={home} onClick={draft.forget}>
            {messages.shell.cancel}
          </Link>
        </div>
      </form>
    </main>
  );
}
