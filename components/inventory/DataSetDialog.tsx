import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { addDataSet, DataSetChanged, type DataSetPatch, updateDataSet } from '../../lib/cases/data-sets.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { type DataSet, dispositions } from '../../lib/inventory/data-set.ts';
import { FactsInNewTab } from '../checklist/FactLink.tsx';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { DialogForm } from '../ui/DialogForm.tsx';
import { useDraftForm } from '../ui/drafts.tsx';
import { typedDigits } from '../ui/typed-digits.ts';
import { DispositionAdvice } from './DispositionAdvice.tsx';
import { SetFollows } from './SetFollows.tsx';

interface Values {
  name: string;
  system: string;
  individuals: string;
  categories: string[];
  sensitive: boolean;
  under14: boolean;
  disposition: '' | NonNullable<DataSet['disposition']>;
  note: string;
}

const valuesOf = (dataSet: DataSet | undefined): Values => ({
  name: dataSet?.name ?? '',
  system: dataSet?.system ?? '',
  individuals: dataSet?.individuals?.toString() ?? '',
  categories: dataSet?.categories ?? [],
  sensitive: dataSet?.sensitive ?? false,
  under14: dataSet?.under14 ?? false,
  disposition: dataSet?.disposition ?? '',
  note: dataSet?.note ?? '',
});

const isCount = (typed: string): boolean => /^\d{0,9}$/.test(typedDigits(typed));

/** The number of people as typed; nothing while it is empty or no number. */
function countOf(typed: string): number | undefined {
  return isCount(typed) && typedDigits(typed) !== '' ? Number(typedDigits(typed)) : undefined;
}

const patchOf = (values: Values): DataSetPatch & Pick<DataSet, 'name'> => ({
  ...values,
  name: values.name.trim(),
  individuals: countOf(values.individuals),
  disposition: values.disposition || null,
});

/** The fields that were changed here; what another window changed meanwhile stays. */
function changesTo(dataSet: DataSet, values: Values): DataSetPatch {
  const before = patchOf(valuesOf(dataSet));
  const isChanged = ([field, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(before[field as keyof DataSetPatch]);
  return Object.fromEntries(Object.entries(patchOf(values)).filter(isChanged));
}

interface Props {
  readonly view: CaseView;
  readonly dataSet: DataSet | undefined;
  readonly onClose: () => void;
}

/** A data set's fields. Each destination says what it really takes. */
export function DataSetDialog({ view, dataSet, onClose }: Props) {
  const { messages, say } = usePreferences();
  const words = messages.inventory;
  const store = useStore();
  const draft = useDraftForm(`data set ${view.file.case.id} ${dataSet?.id}`, dataSet, valuesOf);
  const { register, handleSubmit, formState, watch } = draft.form;
  const [disposition, sensitive, under14, individuals] = watch([
    'disposition',
    'sensitive',
    'under14',
    'individuals',
  ]);
  const entered = useMemo(
    () => ({
      id: dataSet?.id,
      disposition: disposition || null,
      sensitive,
      under14,
      individuals: countOf(individuals),
    }),
    [dataSet?.id, disposition, sensitive, under14, individuals],
  );
  const held = dataSet?.categories ?? [];
  // What the data set holds stands first: the whole list is long.
  const kinds = [...recognizers.values()].sort(
    (a, b) => Number(held.includes(b.id)) - Number(held.includes(a.id)),
  );
  const save = handleSubmit(async (values) => {
    try {
      if (draft.basis) await updateDataSet(store, draft.basis, changesTo(draft.basis, values));
      else await addDataSet(store, view.file.case.id, patchOf(values));
    } catch (problem) {
      if (problem instanceof DataSetChanged) draft.rebase(problem.basis);
      throw problem;
    }
    draft.forget();
    onClose();
  });
  return (
    <DialogForm
      title={dataSet?.name ?? words.add}
      submit={messages.shell.save}
      onSubmit={() => save()}
      draft={draft}
      onClose={onClose}
    >
      <div className="form-row">
        <TextInput
          label={words.name}
          placeholder={words.namePlaceholder}
          error={formState.errors.name?.message}
          {...register('name', { validate: (value) => value.trim() !== '' || words.nameNeeded })}
        />
        <TextInput label={words.system} {...register('system')} />
        <TextInput
          label={words.individuals}
          inputMode="numeric"
          error={formState.errors.individuals?.message}
          {...register('individuals', {
            validate: (value) => isCount(value) || words.individualsWrong,
          })}
        />
        <NativeSelect
          label={words.disposition}
          data={[
            { value: '', label: words.undecided },
            ...dispositions.map((value) => ({ value, label: words.dispositions[value] })),
          ]}
          {...register('disposition')}
        />
        <DispositionAdvice dataSet={entered} facts={view.facts} />
        <fieldset>
          <legend className="field-label">{words.categories}</legend>
          <div className="category-grid">
            {kinds.map(({ id, label }) => (
              <Checkbox key={id} value={id} label={say(label)} {...register('categories')} />
            ))}
          </div>
        </fieldset>
        <Checkbox label={words.sensitive} {...register('sensitive')} />
        <Checkbox label={words.under14} {...register('under14')} />
        <FactsInNewTab value>
          <SetFollows view={view} dataSet={entered} open />
          <p className="small quiet">{messages.follows.ofSet.lead}</p>
        </FactsInNewTab>
        <Textarea label={words.note} rows={2} {...register('note')} />
      </div>
    </DialogForm>
  );
}
