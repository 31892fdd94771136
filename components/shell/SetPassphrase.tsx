import { useForm } from 'react-hook-form';
import { setUp } from '../../lib/cases/session.ts';
import { usePreferences } from '../preferences.tsx';
import { useErrorsInLanguage } from '../ui/use-errors-in-language.ts';
import { useRefusal } from '../ui/use-refusal.tsx';
import { Gate } from './Gate.tsx';
import { NewPassphrase, noPassphrase } from './NewPassphrase.tsx';

/** First run: what stays where, then the passphrase that encrypts it. */
export function SetPassphrase() {
  const { messages } = usePreferences();
  const words = messages.vault;
  const form = useForm({ defaultValues: noPassphrase });
  useErrorsInLanguage(form);
  const { handleSubmit, formState } = form;
  const { attempt, notice } = useRefusal(words.notSet);
  const set = handleSubmit(({ passphrase }) => attempt(() => setUp(passphrase)));
  return (
    <Gate title={words.welcome} lead={words.welcomeLead}>
      <ul className="promises">
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <form noValidate onSubmit={(event) => void set(event)}>
        <div className="form-row">
          <NewPassphrase form={form} label={words.passphrase} />
        </div>
        {notice}
        <div className="form-foot">
          <button type="submit" className="btn-main" disabled={formState.isSubmitting}>
            {formState.isSubmitting ? words.creating : words.create}
          </button>
        </div>
      </form>
    </Gate>
  );
}
