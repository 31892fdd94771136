import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { AppError } from '../../lib/base/app-error.ts';
import { setUp } from '../../lib/cases/session.ts';
import { usePreferences } from '../preferences.tsx';
import { useErrorsInLanguage } from '../ui/use-errors-in-language.ts';
import { Gate } from './Gate.tsx';
import { NewPassphrase, noPassphrase } from './NewPassphrase.tsx';

/** First run: what stays where, then the passphrase that encrypts it. */
export function SetPassphrase() {
  const { messages, say } = usePreferences();
  const words = messages.vault;
  const form = useForm({ defaultValues: noPassphrase });
  useErrorsInLanguage(form);
  const { handleSubmit, formState } = form;
  const [refusal, setRefusal] = useState<AppError>();
  const set = handleSubmit(({ passphrase }) => {
    setRefusal(undefined);
    return setUp(passphrase).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      setRefusal(error);
    });
  });
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
        {refusal && (
          <p className="notice error" role="alert">
            {words.notSet(say(refusal.text))}
          </p>
        )}
        <div className="form-foot">
          <button type="submit" className="btn-main" disabled={formState.isSubmitting}>
            {formState.isSubmitting ? words.creating : words.create}
          </button>
        </div>
      </form>
    </Gate>
  );
}
