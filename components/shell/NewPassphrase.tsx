import { Checkbox } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { usePreferences } from '../preferences.tsx';
import { SecretInput } from '../ui/SecretInput.tsx';

/** Shorter ones fall to guessing even with 600,000 rounds of derivation. */
const leastPassphrase = 10;

/** What is asked wherever a passphrase is chosen. */
export interface NewPassphraseValues {
  passphrase: string;
  repeat: string;
  understood: boolean;
}

export const noPassphrase: NewPassphraseValues = { passphrase: '', repeat: '', understood: false };

/** A new passphrase, hidden and therefore typed twice, and the word that nobody can recover it. */
export function NewPassphrase({ form, label }: { form: UseFormReturn<NewPassphraseValues>; label: string }) {
  const { messages } = usePreferences();
  const words = messages.vault;
  const { register, formState, getValues } = form;
  const { errors } = formState;
  return (
    <>
      <SecretInput
        label={label}
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
    </>
  );
}
