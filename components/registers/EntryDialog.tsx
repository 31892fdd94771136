import { useState } from 'react';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { addEntry, completeEntry } from '../../lib/cases/entries.ts';
import type { EntryRow } from '../../lib/cases/entry-words.ts';
import { chinaDate } from '../../lib/i18n/china-time.ts';
import { lastProof } from '../../lib/inventory/erasure-rows.ts';
import { problemsOf } from '../../lib/registers/check-values.ts';
import { type Values, valuesOf } from '../../lib/registers/entry.ts';
import type { RegisterKind } from '../../lib/registers/register-kind.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { DialogForm } from '../ui/DialogForm.tsx';
import { useDraftState } from '../ui/drafts.tsx';
import { ColumnField } from './ColumnField.tsx';
import { asValue } from './column-input.ts';
import { usePersonalWarning } from './use-personal-warning.ts';

interface Props {
  readonly view: CaseView;
  readonly kind: RegisterKind;
  /** The entry whose empty columns are filled in; without it a new one is written. */
  readonly row?: EntryRow;
  readonly onClose: () => void;
}

/** The columns of a register to be filled in. What is missing may come later; what is written stays. */
export function EntryDialog({ view, kind, row, onClose }: Props) {
  const { messages, say } = usePreferences();
  const words = messages.registers;
  const store = useStore();
  const [tried, setTried] = useState(false);
  const warn = usePersonalWarning(view);
  const there = row === undefined ? {} : valuesOf(row.entry);
  const columns = kind.columns.filter(({ id }) => there[id] === undefined);
  const draft = useDraftState<Readonly<Record<string, string>>>(
    `${kind.id} ${view.file.case.id} ${row?.entry.id}`,
    Object.fromEntries(columns.map(({ id }) => [id, ''])),
  );
  const typed = draft.value;
  const values: Values = Object.fromEntries(
    columns.flatMap((column) => {
      const value = asValue(column, typed[column.id] ?? '');
      return value === undefined ? [] : [[column.id, value]];
    }),
  );
  const now = store.now();
  const problems = problemsOf(
    kind,
    { ...there, ...values },
    { day: chinaDate(now), instant: now.toISOString() },
  );
  const isEmpty = Object.keys(values).length === 0;
  const submit = async () => {
    setTried(true);
    if (problems.size > 0 || isEmpty) return;
    if (row === undefined) await addEntry(store, view.file.case.id, { register: kind.id, values });
    else await completeEntry(store, row.entry, values);
    draft.forget();
    onClose();
  };
  const about = columns.find(({ holds }) => holds === 'data-set')?.id ?? '';
  return (
    <DialogForm
      title={
        row === undefined
          ? `${say(kind.title)}${messages.shell.colon}${words.add}`
          : words.fillTitle(row.entry.number)
      }
      submit={words.save}
      onSubmit={submit}
      draft={draft}
      onClose={onClose}
    >
      <div className="form-row">
        {columns.map((column) => {
          const problem = problems.get(column.id);
          const shown =
            problem !== undefined && (tried || problem !== 'form') ? words.problems[problem] : undefined;
          return (
            <ColumnField
              key={column.id}
              column={column}
              view={view}
              value={typed[column.id] ?? ''}
              error={shown}
              warning={warn(typed[column.id] ?? '', column.holds)}
              onChange={(value) => draft.set({ ...typed, [column.id]: value })}
            />
          );
        })}
      </div>
      {kind.settles && <Proof view={view} dataSetId={String(values[about] ?? there[about] ?? '')} />}
      {tried && isEmpty && (
        <p className="field-error" role="alert">
          {words.problems.empty}
        </p>
      )}
      <p className="small quiet">{words.saveNote}</p>
    </DialogForm>
  );
}

/** What the last looks at the pages of a data set say of it. */
function Proof({ view, dataSetId }: { view: CaseView; dataSetId: string }) {
  const { messages } = usePreferences();
  const proof = lastProof(view.file, dataSetId);
  if (proof === undefined) return null;
  const { at, gone, still } = proof;
  return (
    <p className={still > 0 ? 'notice gap' : 'small'}>
      {messages.registers.seen(messages.shell.date(at), gone, still)}
    </p>
  );
}
