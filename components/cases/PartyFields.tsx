import { NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { AppError } from '../../lib/base/app-error.ts';
import { partyRoles } from '../../lib/cases/case-file.ts';
import { checkUscc } from '../../lib/cases/uscc.ts';
import { usePreferences } from '../preferences.tsx';
import type { CaseValues } from './CaseFields.tsx';

interface Props {
  readonly index: number;
  readonly form: UseFormReturn<CaseValues>;
  readonly onRemove: (() => void) | undefined;
}

/** One party: role, name and its credit code, checked as soon as the field is left. */
export function PartyFields({ index, form, onRemove }: Props) {
  const { messages } = usePreferences();
  const words = messages.cases;
  const errors = form.formState.errors.parties?.[index];
  return (
    <fieldset className="party">
      <legend className="visually-hidden">{`${words.parties} ${index + 1}`}</legend>
      <NativeSelect
        label={words.role}
        data={partyRoles.map((role) => ({ value: role, label: words.roles[role] }))}
        {...form.register(`parties.${index}.role`)}
      />
      <TextInput
        label={words.partyName}
        error={errors?.name?.message}
        {...form.register(`parties.${index}.name`, {
          validate: (value, { parties }) =>
            value.trim() !== '' || parties[index]?.uscc.trim() === '' || words.partyNameNeeded,
        })}
      />
      <TextInput
        label={words.uscc}
        spellCheck={false}
        autoComplete="off"
        error={errors?.uscc?.message}
        {...form.register(`parties.${index}.uscc`, {
          validate: (value) => isUscc(value) || words.usccWrong,
          onBlur: () => void form.trigger(`parties.${index}.uscc`),
        })}
      />
      {onRemove && (
        <button type="button" className="link small" onClick={onRemove}>
          {words.removeParty}
        </button>
      )}
    </fieldset>
  );
}

function isUscc(value: string): boolean {
  try {
    checkUscc(value);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
