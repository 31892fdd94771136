import './cases.css';
import { TextInput } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { useLocation } from 'wouter';
import { createCase } from '../../lib/cases/cases.ts';
import type { FactPath, Scenario } from '../../lib/facts/facts.ts';
import { factFields } from '../../lib/facts/index.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { DraftNotice } from '../ui/DraftNotice.tsx';
import { useDraftForm } from '../ui/drafts.tsx';
import { useErrorsInLanguage } from '../ui/use-errors-in-language.ts';
import { useRefusal } from '../ui/use-refusal.tsx';
import { CaseFields, type CaseValues, emptyCase, fieldsOf } from './CaseFields.tsx';
import { ScenarioChoice } from './ScenarioChoice.tsx';

interface NewCaseValues extends CaseValues {
  /** Nothing is preselected: what is asked depends on it. */
  scenario: Scenario | '';
  dates: Record<string, string>;
}

const dateFields = [...factFields.values()]
  .filter(({ id }) => id.startsWith('dates.'))
  .map(({ id, label }) => ({ key: id.slice('dates.'.length), label }));

const nothing = (): NewCaseValues => ({
  ...emptyCase,
  scenario: '',
  dates: Object.fromEntries(dateFields.map(({ key }) => [key, ''])),
});

/** Everything a case starts with; facts follow on the next page. */
export function NewCasePage() {
  const { messages, say } = usePreferences();
  const words = messages.cases;
  const store = useStore();
  const [, navigate] = useLocation();
  const { form, ...draft } = useDraftForm('new-case', undefined, nothing);
  useErrorsInLanguage(form);
  const { attempt, notice } = useRefusal();
  const { register, handleSubmit, formState } = form;
  const start = async ({ scenario, dates, ...values }: NewCaseValues) => {
    if (!scenario) return;
    const stated = Object.entries(dates).filter(([, date]) => date);
    const { parties, ...fields } = fieldsOf(values);
    const created = await createCase(store, {
      ...fields,
      parties: parties.map(({ partyId: _none, ...party }) => party),
      scenario,
      facts: Object.fromEntries(stated.map(([key, date]) => [`dates.${key}` as FactPath, date])),
    });
    draft.forget();
    navigate(`/case/${created.id}/check/facts`);
  };
  const create = handleSubmit((values) => attempt(() => start(values)));
  return (
    <main className="page form-page" id="main" tabIndex={-1}>
      <h1>{words.create}</h1>
      {draft.isBack && <DraftNotice onDiscard={draft.discard} />}
      <form noValidate onSubmit={(event) => void create(event)}>
        <ScenarioChoice
          register={register('scenario', { validate: (value) => Boolean(value) || words.scenarioNeeded })}
          error={formState.errors.scenario?.message}
        />
        <CaseFields form={form as unknown as UseFormReturn<CaseValues>} />
        <section>
          <h2>{words.dates}</h2>
          <p className="small quiet">{words.datesHint}</p>
          <div className="date-grid">
            {dateFields.map(({ key, label }) => (
              <TextInput
                key={key}
                type="date"
                max="2100-12-31"
                label={say(label)}
                {...register(`dates.${key}`)}
              />
            ))}
          </div>
        </section>
        {notice}
        <div className="form-foot">
          <button type="submit" className="btn-main" disabled={formState.isSubmitting}>
            {words.start}
          </button>
        </div>
      </form>
    </main>
  );
}
