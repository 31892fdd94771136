import './cases.css';
import { Link, useLocation } from 'wouter';
import type { Case } from '../../lib/cases/case-file.ts';
import { CaseChanged, editCase } from '../../lib/cases/edit-case.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore, WithCase } from '../store.tsx';
import { DraftNotice } from '../ui/DraftNotice.tsx';
import { useDraftForm } from '../ui/drafts.tsx';
import { useErrorsInLanguage } from '../ui/use-errors-in-language.ts';
import { useRefusal } from '../ui/use-refusal.tsx';
import { CaseFields, type CaseValues, fieldsOf, valuesOf } from './CaseFields.tsx';

/**
 * Changes what was entered when the case was started; the situation and the dates are facts. What another window
 * changes meanwhile stays, and where both change the same the person is told and decides.
 */
export function EditCasePage({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{(view) => <EditCase theCase={view.file.case} />}</WithCase>;
}

function EditCase({ theCase }: { theCase: Case }) {
  const { messages } = usePreferences();
  const words = messages.cases;
  const store = useStore();
  const [, navigate] = useLocation();
  const { attempt, notice } = useRefusal();
  const { form, basis, ...draft } = useDraftForm(`case ${theCase.id}`, theCase, valuesOf);
  useErrorsInLanguage(form);
  const home = `/case/${theCase.id}`;
  const change = async (values: CaseValues) => {
    const { parties, ...fields } = fieldsOf(values);
    const edited = {
      ...fields,
      parties: parties.map(({ partyId, ...party }) => ({ ...party, id: partyId || store.newId() })),
    };
    try {
      await editCase(store, basis, edited);
    } catch (problem) {
      if (problem instanceof CaseChanged) draft.rebase(problem.basis);
      throw problem;
    }
    draft.forget();
    navigate(home);
  };
  const save = form.handleSubmit((values) => attempt(() => change(values)));
  return (
    <main className="page form-page" id="main" tabIndex={-1}>
      <h1>{words.edit}</h1>
      {draft.isBack && <DraftNotice onDiscard={draft.discard} />}
      <form noValidate onSubmit={(event) => void save(event)}>
        <CaseFields form={form} />
        {notice}
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
