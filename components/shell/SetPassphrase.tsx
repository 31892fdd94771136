import { Checkbox } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { setUp } from '../../lib/cases/session.ts';
import { usePreferences } from '../preferences.tsx';
import { SecretInput } from '../ui/SecretInput.tsx';
import { useErrorsInLanguage } from '../ui/use-errors-in-language.ts';
import { Gate } from './Gate.tsx';

/** Shorter ones fall to guessing even with 600,000 rounds of derivation. */
export const leastPassphrase = 10;

interface Values {
  readonly passphrase: string;
  readonly repeat: string;
  readonly understood: boolean;
}

/** First run: what stays where, then the passphrase that encrypts it. */
export function SetPassphrase() {
  const { messages } = usePreferences();
  const words = messages.vault;
  const form = useForm<Values>({ defaultValues: { passphrase: '', repeat: '', understood: false } });
  const { register, handleSubmit, formState, getValues } = form;
  useErrorsInLanguage(form);
  const { errors, isSubmitting } = formState;
  return (
    <Gate title={words.welcome} lead={words.welcomeLead}>
      <ul className="promises">
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <form noValidate onSubmit={(event) => void handleSubmit(({ passphrase }) => setUp(passphrase))(event)}>
        <div className="form-row">
          <SecretInput
            label={words.passphrase}
            description={words.passphraseHint}
            autoComplete="new-password"
            error={errors.passphrase?.message}
            {...register('passphrase', {
              validate: (value) => [...value].length >= leastPassphrase || words.tooShort(leastPassphrase),
            })}
          />
          <SecretInput
            label={words.repeat}
            autoComplete="new-password"
            error={errors.repeat?.message}
            {...register('repeat', {
              validate: (value) => value === getValues('passphrase') || words.differs,
            })}
          />
          <Checkbox
            label={words.noRecovery}
            error={errors.understood?.message}
            {...register('understood', { validate: (value) => value || words.noRecoveryNeeded })}
          />
        </div>
        <div className="form-foot">
          <button type="submit" className="btn-main" disabled={isSubmitting}>
            {isSubmitting ? words.creating : words.create}
          </button>
        </div>
      </form>
    </Gate>
  );
}
