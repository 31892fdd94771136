import { Textarea, TextInput } from '@mantine/core';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import type { Case, Party } from '../../lib/cases/case-file.ts';
import { usePreferences } from '../preferences.tsx';
import { PartyFields } from './PartyFields.tsx';
import { badSiteLine, parseSites } from './sites.ts';

/** What is entered about a case and can be changed later. A party that is new has no id yet. */
export interface CaseValues {
  name: string;
  operator: string;
  parties: (Omit<Party, 'id'> & { partyId: string })[];
  sites: string;
}

export const emptyCase: CaseValues = {
  name: '',
  operator: '',
  parties: [{ partyId: '', role: 'subject', name: '', uscc: '' }],
  sites: '',
};

export const valuesOf = ({ name, operator, parties, sites }: Case): CaseValues => ({
  name,
  operator,
  parties: parties.map(({ id, ...party }) => ({ partyId: id, ...party })),
  sites: sites.join('\n'),
});

/** The fields as the store takes them: trimmed, without empty parties. */
export const fieldsOf = (values: CaseValues) => ({
  name: values.name.trim(),
  operator: values.operator.trim(),
  parties: values.parties.filter(({ name }) => name.trim() !== ''),
  sites: parseSites(values.sites),
});

/** Name, operator, parties and sites. */
export function CaseFields({ form }: { form: UseFormReturn<CaseValues> }) {
  const { messages } = usePreferences();
  const words = messages.cases;
  const { register, control, formState } = form;
  const parties = useFieldArray({ control, name: 'parties' });
  return (
    <>
      <section className="form-row">
        <TextInput
          label={words.name}
          description={words.nameHint}
          error={formState.errors.name?.message}
          {...register('name', { validate: (value) => value.trim() !== '' || words.nameNeeded })}
        />
        <TextInput
          label={words.operator}
          description={words.operatorHint}
          error={formState.errors.operator?.message}
          {...register('operator', { validate: (value) => value.trim() !== '' || words.operatorNeeded })}
        />
      </section>
      <section>
        <h2>{words.parties}</h2>
        <p className="small quiet">{words.partiesHint}</p>
        {parties.fields.map((field, index) => (
          <PartyFields
            key={field.id}
            index={index}
            form={form}
            onRemove={parties.fields.length > 1 ? () => parties.remove(index) : undefined}
          />
        ))}
        <button
          type="button"
          className="btn"
          onClick={() => parties.append({ partyId: '', role: 'processor', name: '', uscc: '' })}
        >
          {words.addParty}
        </button>
      </section>
      <Sites form={form} />
    </>
  );
}

/** A part of its own, so that its field is registered after those of the parties: the first that is wrong gets the focus. */
function Sites({ form }: { form: UseFormReturn<CaseValues> }) {
  const { messages } = usePreferences();
  const words = messages.cases;
  const { register, formState } = form;
  return (
    <section>
      <Textarea
        label={words.sites}
        description={words.sitesHint}
        rows={3}
        error={formState.errors.sites?.message}
        {...register('sites', {
          validate: (value) => {
            const bad = badSiteLine(value);
            return bad === undefined || words.siteWrong(bad);
          },
        })}
      />
    </section>
  );
}
