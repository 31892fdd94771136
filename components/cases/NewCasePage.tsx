import './cases.css';
import { Textarea, TextInput } from '@mantine/core';
import { useFieldArray, useForm } from 'react-hook-form';
import { useLocation } from 'wouter';
import type { Party } from '../../lib/cases/case-file.ts';
import { createCase } from '../../lib/cases/cases.ts';
import type { FactPath, Scenario } from '../../lib/facts/facts.ts';
import { factFields } from '../../lib/facts/index.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { PartyFields } from './PartyFields.tsx';
import { ScenarioChoice } from './ScenarioChoice.tsx';
import { badSiteLine, parseSites } from './sites.ts';

export interface NewCaseValues {
  scenario: Scenario;
  name: string;
  operator: string;
  parties: Omit<Party, 'id'>[];
  sites: string;
  dates: Record<string, string>;
}

const dateFields = [...factFields.values()].filter((field) => field.id.startsWith('dates.'));

/** Everything a case starts with; facts follow on the next page. */
export function NewCasePage() {
  const { messages, say } = usePreferences();
  const words = messages.cases;
  const store = useStore();
  const [, navigate] = useLocation();
  const form = useForm<NewCaseValues>({
    defaultValues: {
      scenario: 'entity-deregistration',
      name: '',
      operator: '',
      parties: [{ role: 'subject', name: '', uscc: '' }],
      sites: '',
      dates: {},
    },
  });
  const { register, control, handleSubmit, formState } = form;
  const parties = useFieldArray({ control, name: 'parties' });
  const create = handleSubmit(async (values) => {
    const dates = Object.entries(values.dates).filter(([, date]) => date);
    const created = await createCase(store, {
      scenario: values.scenario,
      name: values.name.trim(),
      operator: values.operator.trim(),
      parties: values.parties.filter(({ name }) => name.trim()),
      sites: parseSites(values.sites),
      facts: Object.fromEntries(dates.map(([key, date]) => [`dates.${key}` as FactPath, date])),
    });
    navigate(`/case/${created.id}/check/facts`);
  });
  return (
    <main className="page form-page" id="main" tabIndex={-1}>
      <h1>{words.create}</h1>
      <form noValidate onSubmit={(event) => void create(event)}>
        <ScenarioChoice register={register('scenario')} />
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
            onClick={() => parties.append({ role: 'processor', name: '', uscc: '' })}
          >
            {words.addParty}
          </button>
        </section>
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
        <div className="form-foot">
          <button type="submit" className="btn-main" disabled={formState.isSubmitting}>
            {words.start}
          </button>
        </div>
      </form>
    </main>
  );
}
