import './cases.css';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Link, useLocation } from 'wouter';
import type { Case } from '../../lib/cases/case-file.ts';
import { CaseChanged, editCase } from '../../lib/cases/edit-case.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore, WithCase } from '../store.tsx';
import { useAskBeforeUnload } from '../ui/use-ask-before-unload.ts';
import { useErrorsInLanguage } from '../ui/use-errors-in-language.ts';
import { CaseFields, type CaseValues, fieldsOf, valuesOf } from './CaseFields.tsx';

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
  const [seen, setSeen] = useState(theCase);
  const [conflict, setConflict] = useState<CaseChanged>();
  const form = useForm<CaseValues>({ defaultValues: valuesOf(seen) });
  useAskBeforeUnload(form.formState.isDirty);
  useErrorsInLanguage(form);
  const home = `/case/${theCase.id}`;
  const save = form.handleSubmit(async (values) => {
    const { parties, ...fields } = fieldsOf(values);
    const edited = {
      ...fields,
      parties: parties.map(({ partyId, ...party }) => ({ ...party, id: partyId || store.newId() })),
    };
    try {
      await editCase(store, seen, edited);
      navigate(home);
    } catch (problem) {
      if (!(problem instanceof CaseChanged)) throw problem;
      setSeen(problem.basis);
      setConflict(problem);
    }
  });
  return (
    <main className="page form-page" id="main" tabIndex={-1}>
      <h1>{words.edit}</h1>
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
          <Link className="btn" href={home}>
            {messages.shell.cancel}
          </Link>
        </div>
      </form>
    </main>
  );
}
