import './cases.css';
import { TextInput } from '@mantine/core';
import type { UseFormReturn } from 'react-hook-form';
import { useLocation } from 'wouter';
import { createCase } from '../../lib/cases/cases.ts';
import type { FactPath, Scenario } from '../../lib/facts/facts.ts';
import { factFields } from '../../lib/facts/index.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useDraft } from '../ui/drafts.tsx';
import { useErrorsInLanguage } from '../ui/use-errors-in-language.ts';
import { CaseFields, type CaseValues, emptyCase, fieldsOf } from './CaseFields.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { ScenarioChoice } from './ScenarioChoice.tsx';

interface NewCaseValues extends CaseValues {
  /** Nothing is preselected: what is asked depends on it. */
  scenario: Scenario | '';
  dates: Record<string, string>;
}

const nothing = (): NewCaseValues => ({ ...emptyCase, scenario: '', dates: {} });

const dateFields = [...factFields.values()].filter((field) => field.id.startsWith('dates.'));

/** Everything a case starts with; facts follow on the next page. */
export function NewCasePage() {
  const { messages, say } = usePreferences();
  const words = messages.cases;
  const store = useStore();
  const [, navigate] = useLocation();
  const { form, ...draft } = useDraft('new-case', undefined, nothing);
  useErrorsInLanguage(form);
  const { register, handleSubmit, formState } = form;
  const create = handleSubmit(async ({ scenario, dates, ...values }) => {
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
  });
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
            {dateFields.map((field) => (
              <TextInput
                key={field.id}
                type="date"
                max="2100-12-31"
                label={say(field.label)}
                {...register(`dates.${field.id.slice('dates.'.length)}`)}
              />
            ))}
          </div>
        </section>
        <div className="form-foot">
          <button type="submit" className="btn-main" disabled={formState.isSubmitting}>
            {words.start}
          </button>
        </div>
      </form>
    </main>
  );
}
