import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { AppError } from '../../lib/base/app-error.ts';
import { unlock } from '../../lib/cases/session.ts';
import { usePreferences } from '../preferences.tsx';
import { SecretInput } from '../ui/SecretInput.tsx';
import { Gate } from './Gate.tsx';

/** Asks for the passphrase; a wrong one changes nothing and can be tried again. */
export function Unlock({ note }: { note: ReactNode }) {
  const { messages, say } = usePreferences();
  const words = messages.vault;
  const { register, handleSubmit, formState } = useForm({ defaultValues: { passphrase: '' } });
  const [refusal, setRefusal] = useState<AppError>();
  const open = handleSubmit(({ passphrase }) =>
    unlock(passphrase).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
      setRefusal(error);
    }),
  );
  return (
    <Gate title={words.locked} lead={words.unlockLead}>
      <form noValidate onSubmit={(event) => void open(event)}>
        <div className="form-row">
          <SecretInput
            label={words.passphrase}
            autoComplete="current-password"
            autoFocus
            error={refusal && say(refusal.text)}
            {...register('passphrase')}
          />
        </div>
        <div className="form-foot">
          <button type="submit" className="btn-main" disabled={formState.isSubmitting}>
            {formState.isSubmitting ? words.unlocking : words.unlock}
          </button>
        </div>
      </form>
      {note}
    </Gate>
  );
}
