import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { departments } from '../../lib/checklist/question.ts';
import { chinaTime } from '../../lib/i18n/china-time.ts';
import { valuesOf } from '../../lib/registers/entry.ts';
import { registerKinds } from '../../lib/registers/index.ts';
import type { RegisterColumn } from '../../lib/registers/register-kind.ts';
import { usePreferences } from '../preferences.tsx';

interface Props {
  readonly column: RegisterColumn;
  readonly view: CaseView;
  readonly value: string;
  readonly error: string | undefined;
  /** What speaks against writing this down, which is for the person to decide. */
  readonly warning: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The field that fits what a column holds. */
export function ColumnField({ column, view, value, error, warning, onChange }: Props) {
  const { messages, say } = usePreferences();
  const words = messages.registers;
  const list = useId();
  const { holds, hint, need } = column;
  const description = [hint && say(hint), need === 'should' && words.optional].filter(Boolean).join(' ');
  const shared = {
    label: say(column.label),
    description: description || undefined,
    error,
    value,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(event.currentTarget.value),
  };
  const options = optionsOf(column, view, { messages, say });
  return (
    <div>
      {options !== undefined ? (
        <NativeSelect {...shared} data={[{ value: '', label: words.choose }, ...options]} />
      ) : holds === 'text' ? (
        <Textarea {...shared} rows={1} autosize maxRows={4} />
      ) : holds === 'person' ? (
        <>
          <TextInput {...shared} list={list} />
          <datalist id={list} aria-label={words.people}>
            {peopleIn(view).map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      ) : holds === 'count' ? (
        <TextInput {...shared} inputMode="numeric" />
      ) : (
        <TextInput
          {...shared}
          type={holds === 'date' ? 'date' : 'datetime-local'}
          max={holds === 'date' ? '2100-12-31' : '2100-12-31T23:59'}
        />
      )}
      {holds === 'data-set' && view.file.dataSets.length === 0 && (
        <p className="small amber">{words.noSets}</p>
      )}
      {holds === 'instant' && value === '' && (
        <button
          type="button"
          className="link small"
          onClick={() => onChange(chinaTime(new Date().toISOString()))}
        >
          {messages.registers.now}
        </button>
      )}
      {warning && <p className="small amber">{warning}</p>}
    </div>
  );
}

type Preferences = Pick<ReturnType<typeof usePreferences>, 'messages' | 'say'>;

function optionsOf({ holds, options }: RegisterColumn, view: CaseView, { messages, say }: Preferences) {
  if (holds === 'choice') return options?.map(({ id, label }) => ({ value: id, label: say(label) }));
  if (holds === 'department')
    return departments.map((id) => ({ value: id, label: messages.checklist.departments[id] }));
  if (holds === 'data-set') return view.file.dataSets.map(({ id, name }) => ({ value: id, label: name }));
  return undefined;
}

/** Everybody whom the registers name, and who works on the case. */
function peopleIn({ file }: CaseView): readonly string[] {
  const named = (file.entries ?? []).flatMap((entry) => {
    const values = valuesOf(entry);
    const columns = registerKinds.get(entry.register)?.columns ?? [];
    return columns.flatMap(({ id, holds }) => (holds === 'person' ? (values[id] ?? []) : []));
  });
  return [...new Set([file.case.operator, ...named.map(String)])];
}
