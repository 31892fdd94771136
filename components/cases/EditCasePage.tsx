import './cases.css';
import { useForm } from 'react-hook-form';
import { Link, useLocation } from 'wouter';
import type { Case } from '../../lib/cases/case-file.ts';
import { updateCase } from '../../lib/cases/cases.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore, WithCase } from '../store.tsx';
import { CaseFields, type CaseValues, fieldsOf, valuesOf } from './CaseFields.tsx';

/** Changes what was entered when the case was started; the situation and the dates are facts. */
export function EditCasePage({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{(view) => <EditCase theCase={view.file.case} />}</WithCase>;
}

function EditCase({ theCase }: { theCase: Case }) {
  const { messages } = usePreferences();
  const words = messages.cases;
  const store = useStore();
  const [, navigate] = useLocation();
  const form = useForm<CaseValues>({ defaultValues: valuesOf(theCase) });
  const home = `/case/${theCase.id}`;
  const save = form.handleSubmit(async (values) => {
    const { parties, ...fields } = fieldsOf(values);
    await updateCase(store, theCase.id, {
      ...fields,
      parties: parties.map(({ partyId, ...party }) => ({ ...party, id: partyId || store.newId() })),
    });
    navigate(home);
  });
  return (
    <main className="page form-page" id="main" tabIndex={-1}>
      <h1>{words.edit}</h1>
      <form noValidate onSubmit={(event) => void save(event)}>
        <CaseFields form={form} />
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
